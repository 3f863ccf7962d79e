package io.seatrial.database.mysql;

import io.seatrial.database.Family;
import io.seatrial.database.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which family of values each type of MySQL and MariaDB takes.
 *
 * <p>Ranges: MySQL's and MariaDB's reference manuals, "Data Types".
 */
final class MysqlTypes {

    private static final Pattern TYPE =
            Pattern.compile("([a-z0-9_]+)(?:\\((\\d+)(?:,(\\d+))?\\)|\\((.*)\\))?(.*)", Pattern.DOTALL);
    private static final Pattern LABEL = Pattern.compile("'((?:[^']|'')*)'");

    /** Bits of the whole numbers. */
    private static final Map<String, Integer> WHOLE =
            Map.of("tinyint", 8, "smallint", 16, "mediumint", 24, "int", 32, "bigint", 64);

    /** Texts and bytes without a length of their own: at most so many bytes, of which a character may take four. */
    private static final Map<String, Integer> LONG = Map.of(
            "tinytext",
            63,
            "text",
            16_383,
            "mediumtext",
            0,
            "longtext",
            0,
            "tinyblob",
            255,
            "blob",
            65_535,
            "mediumblob",
            0,
            "longblob",
            0);

    private static final String PLACE = "%7$d %8$d";
    private static final Map<String, String> SHAPES = Map.of(
            "point", "POINT(" + PLACE + ")",
            "geometry", "POINT(" + PLACE + ")",
            "linestring", "LINESTRING(0 0,%1$d 1)",
            "polygon", "POLYGON((0 0,%1$d 0,0 1,0 0))",
            "multipoint", "MULTIPOINT(0 0,%1$d 1)",
            "multilinestring", "MULTILINESTRING((0 0,%1$d 1))",
            "multipolygon", "MULTIPOLYGON(((0 0,%1$d 0,0 1,0 0)))",
            "geometrycollection", "GEOMETRYCOLLECTION(POINT(%1$d 1))",
            "geomcollection", "GEOMETRYCOLLECTION(POINT(%1$d 1))");

    private static final int MOST_LABELS = 64;

    private MysqlTypes() {}

    /** @param name as the catalogue spells it, such as {@code int(10) unsigned} */
    static ValueType of(String name) {
        Matcher parts = TYPE.matcher(name);
        if (!parts.matches()) {
            return ValueType.of(name, Family.UNKNOWN);
        }
        String word = parts.group(1);
        int first = parts.group(2) == null ? -1 : Integer.parseInt(parts.group(2));
        int second = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
        boolean unsigned = parts.group(5).contains("unsigned");
        if (word.equals("enum") || word.equals("set")) {
            return ValueType.of(name, Family.ENUM).labels(labels(word, name));
        }
        if (WHOLE.containsKey(word)) {
            return whole(name, WHOLE.get(word), first, unsigned);
        }
        if (LONG.containsKey(word)) {
            Family family = word.endsWith("text") ? Family.TEXT : Family.BINARY;
            return ValueType.of(name, family).length(LONG.get(word));
        }
        if (SHAPES.containsKey(word)) {
            return ValueType.of(name, Family.TEMPLATE).template(SHAPES.get(word), List.of());
        }
        return sized(name, word, first, second, unsigned);
    }

    private static ValueType whole(String name, int bits, int width, boolean unsigned) {
        if (bits == 8 && width == 1 && !unsigned) {
            // BOOLEAN is another name of it.
            return ValueType.of(name, Family.ENUM).labels(List.of("0", "1"));
        }
        if (unsigned) {
            return bits == 64
                    ? edged(
                            ValueType.of(name, Family.INTEGER).between("0", Long.toString(Long.MAX_VALUE)),
                            List.of("18446744073709551615"))
                    : ValueType.of(name, Family.INTEGER).between("0", Long.toString((1L << bits) - 1));
        }
        long most = bits == 64 ? Long.MAX_VALUE : (1L << (bits - 1)) - 1;
        return ValueType.of(name, Family.INTEGER).between(Long.toString(-most - 1), Long.toString(most));
    }

    private static ValueType edged(ValueType type, List<String> edges) {
        return type.template(null, edges);
    }

    private static ValueType text(String name, int length) {
        return length == 0
                ? ValueType.of(name, Family.ENUM).labels(List.of(""))
                : ValueType.of(name, Family.TEXT).length(length);
    }

    private static ValueType sized(String name, String word, int first, int second, boolean unsigned) {
        return switch (word) {
            case "decimal" ->
                signed(ValueType.of(name, Family.DECIMAL).digits(first < 0 ? 10 : first, second), unsigned);
            // So called, small numbers are made of it.
            case "float" -> signed(ValueType.of("real", Family.FLOAT), unsigned);
            case "double" -> signed(ValueType.of(name, Family.FLOAT), unsigned);
            case "char", "varchar" -> text(name, first < 0 ? 1 : first);
            case "binary", "varbinary" -> ValueType.of(name, Family.BINARY).length(first < 0 ? 1 : first);
            case "bit" -> ValueType.of(name, Family.BITS).length(first < 0 ? 1 : first);
            case "date" -> edged(ValueType.of(name, Family.DATE), List.of("1000-01-01"));
            case "time" ->
                edged(
                        ValueType.of(name, Family.TIME).digits(Math.max(0, first), 0),
                        List.of("-838:59:59", "838:59:59"));
            case "datetime" ->
                edged(
                        ValueType.of(name, Family.TIMESTAMP).digits(Math.max(0, first), 0),
                        List.of("9999-12-31 23:59:59"));
            case "timestamp" ->
                edged(
                                ValueType.of(name, Family.TIMESTAMP).digits(Math.max(0, first), 0),
                                List.of("2038-01-19 03:14:07"))
                        .restricted(
                                name,
                                List.of("VALUE >= '1970-01-01 00:00:01'", "VALUE <= '2038-01-19 03:14:07'"),
                                false);
            case "year" -> edged(ValueType.of(name, Family.INTEGER).between("1901", "2155"), List.of("0"));
            case "json" -> ValueType.of(name, Family.JSON);
            case "uuid" -> ValueType.of(name, Family.UUID);
            case "inet4" ->
                ValueType.of(name, Family.TEMPLATE)
                        .template("10.%4$d.%5$d.%6$d", List.of("0.0.0.0", "255.255.255.255"));
            case "inet6" ->
                ValueType.of(name, Family.TEMPLATE).template("2001:db8::%1$x", List.of("::", "::ffff:1.2.3.4"));
            default -> ValueType.of(name, Family.UNKNOWN);
        };
    }

    private static ValueType signed(ValueType type, boolean unsigned) {
        return unsigned ? type.restricted(type.name(), List.of("VALUE >= 0"), false) : type;
    }

    /** Of a set also none of them, and the first two together. */
    private static List<String> labels(String word, String name) {
        List<String> labels = new ArrayList<>();
        Matcher label = LABEL.matcher(name);
        while (label.find() && labels.size() < MOST_LABELS) {
            labels.add(label.group(1).replace("''", "'"));
        }
        if (word.equals("set")) {
            if (labels.size() > 1) {
                labels.add(labels.get(0) + "," + labels.get(1));
            }
            labels.add("");
        }
        return labels;
    }

    /** False for what other databases take as a value at the rim of such a type. */
    static boolean takes(ValueType type, String edge) {
        String word = edge.toLowerCase(Locale.ROOT).replaceFirst("^-", "");
        return switch (type.family()) {
            case FLOAT, DECIMAL -> !word.equals("nan") && !word.equals("infinity");
            case DATE, TIMESTAMP -> !word.equals("infinity") && (type.precision() == 6 || !word.contains("."));
            case TIME -> type.precision() == 6 || !word.contains(".");
            default -> true;
        };
    }
}
