package io.seatrial.database.sqlite;

import io.seatrial.database.RowQuestions;
import io.seatrial.database.SliceQuestions;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Slices of SQLite's tables, with the help of {@link SliceFunctions}. A position is always a hash: a column of any type may
 * hold values of any other.
 */
final class SqliteSlices implements SliceQuestions {

    private static final int SHOWN = 200;

    private final SqliteRows questions = new SqliteRows();

    @Override
    public String settings() {
        return questions.settings();
    }

    /** The driver knows of no transaction that only reads; with {@code query_only} no other is to be had. */
    @Override
    public void begin(Connection connection) throws SQLException {
        SliceFunctions.make(connection);
        try (Statement statement = connection.createStatement()) {
            statement.execute(settings());
        }
        connection.setAutoCommit(false);
    }

    @Override
    public String canary() {
        return "SELECT " + SliceFunctions.HASH + "(0, 'seatrial')";
    }

    @Override
    public boolean orders(String type) {
        return false;
    }

    @Override
    public String overall(Rows rows) {
        RowQuestions.Table table =
                new RowQuestions.Table(rows.path(), rows.whole(), names(rows.key()), names(rows.columns()), Map.of());
        return questions.tally(table, from(rows), rows.key().isEmpty() ? List.of(print(rows)) : List.of());
    }

    private static List<String> names(List<Column> columns) {
        return columns.stream().map(Column::name).toList();
    }

    @Override
    public String positions(Rows rows, Slice slice, long every) {
        return "SELECT p FROM (SELECT p, row_number() OVER (ORDER BY p) AS n FROM (SELECT " + position(rows)
                + " AS p FROM " + from(rows) + ") WHERE " + ranges(List.of(slice)) + ") WHERE n > 1 AND n % " + every
                + " = 0 ORDER BY p";
    }

    @Override
    public String pieces(Rows rows, List<String> bounds) {
        return "SELECT " + once(rows, piece(bounds, 0, bounds.size())) + ", count(*), " + print(rows) + " FROM "
                + from(rows) + " GROUP BY 1";
    }

    /** How many of the bounds are not above {@code p}, which is known to lie among those from {@code low} to {@code high}. */
    private static String piece(List<String> bounds, int low, int high) {
        if (low == high) {
            return Integer.toString(low);
        }
        int middle = (low + high) / 2;
        return "CASE WHEN p < " + number(bounds.get(middle)) + " THEN " + piece(bounds, low, middle) + " ELSE "
                + piece(bounds, middle + 1, high) + " END";
    }

    /** Something said of {@code p}, the position, which is made up only once for each row: the limit sees to that. */
    private static String once(Rows rows, String ofPosition) {
        return "(SELECT " + ofPosition + " FROM (SELECT " + position(rows) + " AS p LIMIT 1))";
    }

    @Override
    public String rows(Rows rows, List<Slice> slices) {
        String where = slices.contains(Slice.ALL) ? "" : " WHERE " + once(rows, ranges(slices));
        if (rows.key().isEmpty()) {
            return "SELECT " + hash(0, rows.columns()) + ", " + hash(1, rows.columns()) + ", count(*) FROM "
                    + from(rows) + where
                    + " GROUP BY 1, 2 ORDER BY CAST(" + hash(0, rows.columns()) + " AS TEXT), CAST("
                    + hash(1, rows.columns()) + " AS TEXT)";
        }
        List<String> key = identity(rows.key());
        Stream<String> prints = rows.columns().stream()
                .map(column -> "iif(" + quoted(column) + " IS NULL, NULL, " + hash(0, List.of(column)) + ")");
        return "SELECT " + listed(Stream.concat(key.stream(), prints)) + " FROM " + from(rows) + where + " ORDER BY "
                + listed(key.stream().map(text -> text + " COLLATE BINARY"));
    }

    private static List<String> identity(List<Column> key) {
        return key.stream()
                .map(column -> "coalesce(" + SqliteRows.text(quoted(column)) + ", '')")
                .toList();
    }

    @Override
    public String values(Rows rows, List<List<String>> identities) {
        String values = listed(rows.columns().stream()
                .map(column -> "substr(" + SqliteRows.text(quoted(column)) + ", 1, " + SHOWN + ")"));
        if (rows.key().isEmpty()) {
            return "SELECT DISTINCT " + hash(0, rows.columns()) + ", " + hash(1, rows.columns()) + ", " + values
                    + " FROM " + from(rows) + " WHERE " + hash(0, rows.columns()) + " IN ("
                    + listed(identities.stream().map(both -> number(both.get(0)))) + ")";
        }
        List<String> key = identity(rows.key());
        String wanted =
                identities.stream().map(identity -> equal(key, identity)).collect(Collectors.joining(" OR "));
        return "SELECT " + listed(key.stream()) + ", " + values + " FROM " + from(rows) + " WHERE " + wanted;
    }

    private static String equal(List<String> key, List<String> identity) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < key.size(); i++) {
            parts.add(key.get(i) + " = " + literal(identity.get(i)) + " COLLATE BINARY");
        }
        return "(" + String.join(" AND ", parts) + ")";
    }

    /** By its bytes, so that no character can end it. */
    private static String literal(String text) {
        return "CAST(x'" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8)) + "' AS TEXT)";
    }

    private static String position(Rows rows) {
        return hash(0, rows.key().isEmpty() ? rows.columns() : rows.key());
    }

    private static String ranges(List<Slice> slices) {
        return slices.stream()
                .map(slice -> "(" + (slice.from() == null ? "true" : "p >= " + number(slice.from())) + " AND "
                        + (slice.to() == null ? "true" : "p < " + number(slice.to())) + ")")
                .collect(Collectors.joining(" OR "));
    }

    private static String number(String text) {
        return Long.toString(Long.parseLong(text));
    }

    private static String print(Rows rows) {
        return SliceFunctions.SUM + "(" + hash(0, rows.columns()) + ")";
    }

    private static String hash(int kind, List<Column> columns) {
        return hash(kind, columns.stream().map(SqliteSlices::quoted).toArray(String[]::new));
    }

    /** More values than a function takes are hashed in pieces, and the hashes again. */
    private static String hash(int kind, String... values) {
        if (values.length < SqliteRows.ARGUMENTS) {
            return SliceFunctions.HASH + "(" + kind + ", " + String.join(", ", values) + ")";
        }
        String[] rest = Arrays.copyOfRange(values, SqliteRows.ARGUMENTS - 2, values.length);
        String[] begin = Arrays.copyOf(values, SqliteRows.ARGUMENTS - 1);
        begin[SqliteRows.ARGUMENTS - 2] = hash(kind, rest);
        return hash(kind, begin);
    }

    private static String quoted(Column column) {
        return SqliteRows.quoted(column.name());
    }

    private static String from(Rows rows) {
        String table = SqliteRows.quoted(rows.path().get(0));
        return rows.where() == null ? table : "(SELECT * FROM " + table + " WHERE (" + rows.where() + "\n))";
    }

    private static String listed(Stream<String> parts) {
        return parts.collect(Collectors.joining(", "));
    }
}
