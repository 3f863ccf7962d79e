package io.seatrial.database.mysql;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a type of MySQL or MariaDB has no room for, as a condition. Source: MySQL 8.0 Reference Manual, 11 "Data Types"; the
 * conditions hold in sessions of every {@code sql_mode}, as they bring nothing into a column.
 */
final class MysqlRoom {

    private static final Pattern TYPE = Pattern.compile(
            "(?is)\\s*(\\w+(?:\\s+varying|\\s+precision)?)\\s*(?:\\(([^()]*(?:'[^']*'[^()]*)*)\\))?(.*)");

    private static final Map<String, Integer> BYTES =
            Map.of("tinyint", 1, "smallint", 2, "mediumint", 3, "int", 4, "integer", 4, "bigint", 8);

    private static final Map<String, String> MOST = Map.of(
            "tinytext",
            "255",
            "tinyblob",
            "255",
            "text",
            "65535",
            "blob",
            "65535",
            "mediumtext",
            "16777215",
            "mediumblob",
            "16777215");

    private MysqlRoom() {}

    /** A condition for values that do not fit; null where every value fits, or nothing tells. */
    static String unfit(String value, String type) {
        Matcher matcher = TYPE.matcher(type);
        if (!matcher.matches()) {
            return null;
        }
        String name = matcher.group(1).toLowerCase(Locale.ROOT);
        String size = matcher.group(2);
        boolean unsigned = matcher.group(3).toLowerCase(Locale.ROOT).contains("unsigned");
        if (BYTES.containsKey(name)) {
            return integer(value, BYTES.get(name), unsigned);
        }
        if (MOST.containsKey(name)) {
            return "length(" + value + ") > " + MOST.get(name);
        }
        return switch (name) {
            case "char", "character", "nchar", "varchar", "character varying", "nvarchar" ->
                "char_length(trim(TRAILING ' ' FROM " + value + ")) > " + (size == null ? "1" : size);
            case "binary", "varbinary" -> "length(" + value + ") > " + (size == null ? "1" : size);
            case "decimal", "numeric", "dec", "fixed" -> decimal(value, size == null ? "10" : size, unsigned);
            case "float", "double", "real", "double precision" -> number(value);
            case "enum" -> "(" + value + " NOT IN (" + size + "))";
            case "date", "datetime", "timestamp" ->
                "(" + value + " IS NOT NULL AND cast(" + value + " AS datetime) IS NULL)";
            case "time" -> "(" + value + " IS NOT NULL AND cast(" + value + " AS time) IS NULL)";
            case "json" -> "NOT json_valid(" + value + ")";
            case "uuid", "inet4", "inet6" ->
                "(" + value + " IS NOT NULL AND cast(" + value + " AS " + name + ") IS NULL)";
            case "year" -> "(" + value + " NOT BETWEEN 1901 AND 2155 AND " + value + " <> 0)";
            default -> null;
        };
    }

    private static String number(String value) {
        return "(concat(" + value
                + ") NOT REGEXP '^[[:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)(e[-+]?[0-9]+)?[[:space:]]*$')";
    }

    private static String integer(String value, int bytes, boolean unsigned) {
        java.math.BigInteger span = java.math.BigInteger.TWO.pow(8 * bytes - (unsigned ? 0 : 1));
        String least = unsigned ? "0" : span.negate().toString();
        return number(value) + " OR round(" + value + ") NOT BETWEEN " + least + " AND "
                + span.subtract(java.math.BigInteger.ONE);
    }

    private static String decimal(String value, String size, boolean unsigned) {
        String[] digits = size.split(",");
        int scale = digits.length > 1 ? Integer.parseInt(digits[1].strip()) : 0;
        int whole = Integer.parseInt(digits[0].strip()) - scale;
        return number(value) + " OR abs(round(" + value + ", " + scale + ")) >= 1" + "0".repeat(whole)
                + (unsigned ? " OR " + value + " < 0" : "");
    }
}
