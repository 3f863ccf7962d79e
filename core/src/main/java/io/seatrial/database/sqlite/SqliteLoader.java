package io.seatrial.database.sqlite;

import io.seatrial.database.Catalogue;
import io.seatrial.database.Loader;
import io.seatrial.database.ValueType;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Fills SQLite tables: batches of prepared inserts within one transaction. */
final class SqliteLoader implements Loader {

    /** What the names of files that Seatrial makes begin with. */
    private static final String MADE = "seatrial_";

    private static final int BATCH = 1000;
    private static final Pattern BYTES = Pattern.compile("x'([0-9a-fA-F]*)'");
    private static final Pattern REFUSED = Pattern.compile("(?s).*\\b([A-Z]+) constraint failed(?:: ([^)]*))?.*");

    // Primary result codes; source: sqlite.org, "Result and Error Codes".
    private static final Set<Integer> FATAL = Set.of(5, 6, 7, 8, 9, 10, 11, 13, 14, 26);

    @Override
    public String quoted(String name) {
        return SqliteRows.quoted(name);
    }

    @Override
    public ValueType type(String name, Schema schema) {
        return SqliteTypes.of(name == null ? "" : name);
    }

    @Override
    public String compose(ValueType type, List<String> parts) {
        return type.family() == io.seatrial.database.Family.BINARY
                ? "x'" + parts.get(0) + "'"
                : String.join(",", parts);
    }

    @Override
    public boolean scratch(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(Catalogue.text(SqliteLoader.class, "filling/mark.sql"))) {
            row.next();
            String file = row.getString(1);
            boolean made = file != null
                    && !file.isEmpty()
                    && Path.of(file).getFileName().toString().startsWith(MADE);
            return made || row.getBoolean(2);
        }
    }

    @Override
    public String marking(Connection connection) {
        return "CREATE VIEW \"seatrial: scratch\" AS SELECT 1";
    }

    @Override
    public void prepare(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(Catalogue.text(SqliteLoader.class, "filling/dangling.sql"))) {
            if (row.next() && row.getInt(1) > 0) {
                return;
            }
        }
        run(connection, Catalogue.text(SqliteLoader.class, "filling/session.sql"));
    }

    @Override
    public void defer(Connection connection) throws SQLException {
        run(connection, "PRAGMA defer_foreign_keys = ON");
    }

    @Override
    public long load(Connection connection, ObjectId table, List<String> columns, Iterator<String[]> rows)
            throws SQLException {
        long added = 0;
        try (PreparedStatement statement = connection.prepareStatement(insertion(table, columns, 1))) {
            while (rows.hasNext()) {
                for (int i = 0; i < BATCH && rows.hasNext(); i++) {
                    bind(statement, 1, rows.next());
                    statement.addBatch();
                }
                // A trigger may let rows go without a word.
                added += java.util.stream.IntStream.of(statement.executeBatch()).sum();
            }
        }
        return added;
    }

    @Override
    public long insert(Connection connection, ObjectId table, List<Typed> columns, List<String[]> rows)
            throws SQLException {
        List<String> names = columns.stream().map(Typed::name).toList();
        String sql = insertion(table, names, rows.size()) + " ON CONFLICT DO NOTHING";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int at = 1;
            for (String[] row : rows) {
                at = bind(statement, at, row);
            }
            return statement.executeUpdate();
        }
    }

    private static String insertion(ObjectId table, List<String> columns, int rows) {
        if (columns.isEmpty()) {
            return "INSERT INTO " + SqliteRows.quoted(table.name()) + " DEFAULT VALUES";
        }
        String row = columns.stream().map(column -> "?").collect(Collectors.joining(", ", "(", ")"));
        return "INSERT INTO " + SqliteRows.quoted(table.name()) + " (" + names(columns) + ") VALUES "
                + String.join(", ", Collections.nCopies(rows, row));
    }

    /** Texts become numbers where the column's affinity wants numbers; bytes have a form of their own. */
    private static int bind(PreparedStatement statement, int first, String[] row) throws SQLException {
        int at = first;
        for (String value : row) {
            Matcher bytes = value == null ? null : BYTES.matcher(value);
            if (bytes != null && bytes.matches() && bytes.group(1).length() % 2 == 0) {
                statement.setBytes(at++, HexFormat.of().parseHex(bytes.group(1)));
            } else {
                statement.setString(at++, value);
            }
        }
        return at;
    }

    @Override
    public long revise(
            Connection connection, ObjectId table, List<Typed> columns, List<String> key, List<String[]> rows)
            throws SQLException {
        List<String> by = key.isEmpty()
                ? List.of("_rowid_")
                : key.stream().map(SqliteRows::quoted).toList();
        List<String[]> known = identified(connection, table, columns, by, rows.size());
        String set = columns.stream()
                .map(column -> SqliteRows.quoted(column.name()) + " = ?")
                .collect(Collectors.joining(", "));
        String where = by.stream().map(column -> column + " = ?").collect(Collectors.joining(" AND "));
        long revised = 0;
        try (PreparedStatement statement = connection.prepareStatement(
                "UPDATE " + SqliteRows.quoted(table.name()) + " SET " + set + " WHERE " + where)) {
            for (int i = 0; i < known.size(); i++) {
                bind(statement, bind(statement, 1, rows.get(i)), known.get(i));
                revised += statement.executeUpdate();
            }
        }
        return revised;
    }

    /** Rows that have none of the values yet, in order. */
    private static List<String[]> identified(
            Connection connection, ObjectId table, List<Typed> columns, List<String> by, int limit)
            throws SQLException {
        String empty = columns.stream()
                .map(column -> SqliteRows.quoted(column.name()) + " IS NULL")
                .collect(Collectors.joining(" AND "));
        String sql = "SELECT " + String.join(", ", by) + " FROM " + SqliteRows.quoted(table.name()) + " WHERE " + empty
                + " ORDER BY " + order(connection, table, by) + " LIMIT " + limit;
        List<String[]> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                String[] row = new String[by.size()];
                for (int i = 0; i < row.length; i++) {
                    row[i] = rows.getString(i + 1);
                }
                found.add(row);
            }
        }
        return found;
    }

    /** Rows without a key come in the order of all that they hold: their numbers tell only who came first. */
    private static String order(Connection connection, ObjectId table, List<String> by) throws SQLException {
        if (!by.equals(List.of("_rowid_"))) {
            return String.join(", ", by);
        }
        List<String> all = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet none =
                        statement.executeQuery("SELECT * FROM " + SqliteRows.quoted(table.name()) + " LIMIT 0")) {
            for (int i = 1; i <= none.getMetaData().getColumnCount(); i++) {
                all.add("quote(" + SqliteRows.quoted(none.getMetaData().getColumnName(i)) + ")");
            }
        }
        return String.join(", ", all);
    }

    @Override
    public void advance(Connection connection, ObjectId table, Schema schema) {
        // AUTOINCREMENT remembers the largest number that was ever inserted.
    }

    @Override
    public java.util.Map<String, java.math.BigDecimal> counters(Connection connection, ObjectId table, Schema schema)
            throws SQLException {
        return new HandedOut(connection).of(table, schema);
    }

    @Override
    public Rejection rejection(SQLException e) {
        String message = SqliteSession.words(e.getMessage());
        Matcher said = REFUSED.matcher(message);
        boolean fatal = FATAL.contains(e.getErrorCode() & 0xff);
        if (!said.matches() || said.group(2) == null) {
            return new Rejection(null, null, message, fatal);
        }
        String about = said.group(2).strip();
        return switch (said.group(1)) {
            case "CHECK" -> new Rejection(about, null, message, fatal);
            case "NULL" -> new Rejection(null, about.substring(about.lastIndexOf('.') + 1), message, fatal);
            default -> new Rejection(null, null, message, fatal);
        };
    }

    private static String names(List<String> columns) {
        return columns.stream().map(SqliteRows::quoted).collect(Collectors.joining(", "));
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
