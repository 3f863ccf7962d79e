package io.seatrial.database.mysql;

import io.seatrial.database.RowQuestions;
import io.seatrial.database.SliceQuestions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Slices of MySQL's and MariaDB's tables, in SQL. */
final class MysqlSlices implements SliceQuestions {

    /** Numbers alone: a position is sought among bounds by INTERVAL, which compares numbers. */
    private static final Set<String> ORDERED = Set.of("tinyint", "smallint", "mediumint", "int", "bigint", "decimal");

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    /** More ranges than this are looked up instead of being spelt out. */
    private static final int SPELT = 20;

    private static final int SHOWN = 200;

    private final MysqlRows questions;

    MysqlSlices(MysqlRows questions) {
        this.questions = questions;
    }

    @Override
    public String settings() {
        return questions.settings();
    }

    @Override
    public String canary() {
        return "SELECT " + questions.hash("1", "'seatrial'");
    }

    @Override
    public boolean orders(String type) {
        return ORDERED.contains(ValueText.word(type)) && !type.contains("zerofill");
    }

    @Override
    public String overall(Rows rows) {
        return questions.tally(from(rows), table(rows), rows.key().isEmpty() ? ", " + print(rows) : "");
    }

    private static RowQuestions.Table table(Rows rows) {
        Map<String, String> types = new HashMap<>();
        rows.columns().forEach(column -> types.put(column.name(), column.type()));
        rows.key().forEach(column -> types.put(column.name(), column.type()));
        return new RowQuestions.Table(rows.path(), rows.whole(), names(rows.key()), names(rows.columns()), types);
    }

    private static List<String> names(List<Column> columns) {
        return columns.stream().map(Column::name).toList();
    }

    @Override
    public String positions(Rows rows, Slice slice, long every) {
        return "SELECT p FROM (SELECT p, row_number() OVER (ORDER BY p) AS n FROM (SELECT " + position(rows)
                + " AS p FROM "
                + from(rows) + ") s WHERE " + within("p", List.of(slice)) + ") t WHERE n > 1 AND n % " + every
                + " = 0 ORDER BY p";
    }

    @Override
    public String pieces(Rows rows, List<String> bounds) {
        return "SELECT " + piece(position(rows), bounds) + ", count(*), " + print(rows) + " FROM " + from(rows)
                + " GROUP BY 1";
    }

    /** The number of the piece that a position lies in. */
    private static String piece(String position, List<String> bounds) {
        return bounds.isEmpty()
                ? "0"
                : "interval(" + position + ", " + listed(bounds.stream().map(MysqlSlices::number)) + ")";
    }

    private static String number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException("a position is no number: " + text);
        }
        return text;
    }

    @Override
    public String rows(Rows rows, List<Slice> slices) {
        String where = " WHERE " + within(position(rows), slices);
        if (rows.key().isEmpty()) {
            return "SELECT " + hash(rows.columns()) + ", " + second(rows) + ", count(*) FROM " + from(rows) + where
                    + " GROUP BY 1, 2 ORDER BY " + texts(hash(rows.columns()), second(rows));
        }
        String key = listed(rows.key().stream().map(MysqlSlices::text));
        String prints = listed(rows.columns().stream().map(column -> questions.hash("0", hashed(column))));
        return "SELECT " + key + ", " + prints + " FROM " + from(rows) + where + " ORDER BY "
                + listed(rows.key().stream().map(MysqlSlices::text).map(ValueText::binary));
    }

    private static String texts(String... numbers) {
        return listed(
                Stream.of(numbers).map(number -> "cast(" + number + " as char)").map(ValueText::binary));
    }

    @Override
    public String values(Rows rows, List<List<String>> identities) {
        String values = listed(rows.columns().stream().map(column -> "left(" + text(column) + ", " + SHOWN + ")"));
        if (rows.key().isEmpty()) {
            return "SELECT DISTINCT " + hash(rows.columns()) + ", " + second(rows) + ", " + values + " FROM "
                    + from(rows)
                    + " WHERE " + hash(rows.columns()) + " IN ("
                    + listed(identities.stream().map(both -> number(both.get(0)))) + ")";
        }
        String wanted =
                identities.stream().map(identity -> equal(rows.key(), identity)).collect(Collectors.joining(" OR "));
        return "SELECT " + listed(rows.key().stream().map(MysqlSlices::text)) + ", " + values + " FROM " + from(rows)
                + " WHERE " + wanted;
    }

    private static String equal(List<Column> key, List<String> identity) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < key.size(); i++) {
            Column column = key.get(i);
            String value = identity.get(i);
            // A number is sought by the index; of texts a collation might take others for the same.
            parts.add(
                    ORDERED.contains(ValueText.word(column.type()))
                                    && NUMBER.matcher(value).matches()
                            ? Identifiers.quoted(column.name()) + " = " + value
                            : ValueText.binary(text(column)) + " = " + ValueText.binary(Identifiers.literal(value)));
        }
        return "(" + String.join(" AND ", parts) + ")";
    }

    private String position(Rows rows) {
        if (!rows.hashed()) {
            return Identifiers.quoted(rows.key().get(0).name());
        }
        return hash(rows.key().isEmpty() ? rows.columns() : rows.key());
    }

    private static String within(String position, List<Slice> slices) {
        if (slices.contains(Slice.ALL)) {
            return "true";
        }
        if (slices.size() > SPELT) {
            return looked(position, slices);
        }
        List<String> ranges = new ArrayList<>();
        for (Slice slice : slices) {
            String from = slice.from() == null ? "true" : position + " >= " + number(slice.from());
            String to = slice.to() == null ? "true" : position + " < " + number(slice.to());
            ranges.add("(" + from + " AND " + to + ")");
        }
        return "(" + String.join(" OR ", ranges) + ")";
    }

    private static String looked(String position, List<Slice> slices) {
        List<String> bounds = new ArrayList<>();
        List<String> inside = new ArrayList<>();
        for (Slice slice : slices) {
            if (slice.from() != null) {
                bounds.add(slice.from());
            }
            inside.add(String.valueOf(bounds.size()));
            if (slice.to() != null) {
                bounds.add(slice.to());
            }
        }
        return piece(position, bounds) + " IN (" + String.join(", ", inside) + ")";
    }

    private String print(Rows rows) {
        return "coalesce(sum(" + hash(rows.columns()) + "), 0)";
    }

    private String hash(List<Column> columns) {
        return questions.hash("0", whole(columns));
    }

    /** A second hash of a row without a key, by other means. */
    private static String second(Rows rows) {
        return "conv(left(md5(" + whole(rows.columns()) + "), 16), 16, 10)";
    }

    /** All values of a row as one, so that different rows stay different. */
    private static String whole(List<Column> columns) {
        return MysqlRows.joined(columns.stream().map(MysqlSlices::hashed));
    }

    private static String hashed(Column column) {
        return ValueText.hashed(Identifiers.quoted(column.name()), column.type());
    }

    private static String text(Column column) {
        return ValueText.of(Identifiers.quoted(column.name()), column.type());
    }

    private static String from(Rows rows) {
        String table = Identifiers.quoted(rows.path().get(0));
        return rows.where() == null ? table : "(SELECT * FROM " + table + " WHERE (" + rows.where() + "\n)) r";
    }

    private static String listed(Stream<String> parts) {
        return parts.collect(Collectors.joining(", "));
    }
}
