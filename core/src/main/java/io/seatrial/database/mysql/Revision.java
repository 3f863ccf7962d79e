package io.seatrial.database.mysql;

import io.seatrial.database.Loader;
import io.seatrial.schema.ObjectId;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Gives values to rows that have none in some columns.
 *
 * @param columns that get values; types theirs, see {@link Literals}
 * @param order of rows without a key: where they lie on the disk differs between databases that hold the same ones
 */
record Revision(
        Connection connection, Loader loader, ObjectId table, List<String> columns, List<String> types, String order) {

    /** As the driver spells bits. */
    private static final Pattern BITS = Pattern.compile("b'[01]*'");

    /** @param key empty where there is none: then all that a row holds says when it is its turn; @return how many rows got values */
    long of(List<String> key, List<String[]> rows) throws SQLException {
        return key.isEmpty() ? anyhow(rows) : keyed(key, rows);
    }

    private long anyhow(List<String[]> rows) throws SQLException {
        long revised = 0;
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (String[] row : rows) {
                revised += statement.executeLargeUpdate(update(row)
                        .append(" ORDER BY ")
                        .append(order)
                        .append(" LIMIT 1")
                        .toString());
            }
        }
        return revised;
    }

    private long keyed(List<String> key, List<String[]> rows) throws SQLException {
        List<String> names = key.stream().map(Identifiers::quoted).toList();
        List<List<String>> known = identified(names, rows.size());
        long revised = 0;
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (int i = 0; i < known.size(); i++) {
                StringBuilder sql = update(rows.get(i));
                for (int k = 0; k < names.size(); k++) {
                    sql.append(" AND ")
                            .append(names.get(k))
                            .append(" <=> ")
                            .append(known.get(i).get(k));
                }
                revised += statement.executeLargeUpdate(sql.toString());
            }
        }
        return revised;
    }

    private StringBuilder update(String[] row) {
        StringBuilder sql = new StringBuilder("UPDATE " + Identifiers.quoted(table.name()) + " SET ");
        for (int i = 0; i < columns.size(); i++) {
            sql.append(i == 0 ? "" : ", ")
                    .append(Identifiers.quoted(columns.get(i)))
                    .append(" = ");
            Literals.write(sql, types.get(i), row[i]);
        }
        return sql.append(" WHERE ").append(empty());
    }

    private String empty() {
        return columns.stream()
                .map(column -> Identifiers.quoted(column) + " IS NULL")
                .collect(Collectors.joining(" AND "));
    }

    /** The keys of rows that have no values yet, as literals. */
    private List<List<String>> identified(List<String> key, int limit) throws SQLException {
        String by = String.join(", ", key);
        String sql = "SELECT " + by + " FROM " + Identifiers.quoted(table.name()) + " WHERE " + empty() + " ORDER BY "
                + by + " LIMIT " + limit;
        List<List<String>> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= key.size(); i++) {
                    StringBuilder literal = new StringBuilder();
                    // Bytes have a form of their own; everything else compares with its text.
                    String text = loader.text(rows, i);
                    if (text != null
                            && BITS.matcher(text).matches()
                            && type(rows, i).equals("BIT")) {
                        literal.append(text);
                    } else {
                        Literals.write(literal, bytes(rows, i) ? "varbinary" : null, text);
                    }
                    row.add(literal.toString());
                }
                found.add(row);
            }
        }
        return found;
    }

    private static String type(ResultSet row, int column) throws SQLException {
        return row.getMetaData().getColumnTypeName(column);
    }

    private static boolean bytes(ResultSet row, int column) throws SQLException {
        String type = type(row, column);
        return type.contains("BINARY") || type.contains("BLOB");
    }
}
