package io.seatrial.database.postgresql;

import io.seatrial.database.RowQuestions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rows of one table, each known by a 64-bit hash of its text.
 *
 * @param rows in the order in which they lie
 */
record RowPrints(RowQuestions.Table table, List<Row> rows) {

    /** The columns in the order of the table; {@code t.*} cannot be mistaken for a column that is called like that. */
    private static final String PRINT = "hashtextextended(ROW(t.*)::text, 0)";

    /** @param key as one text; empty where there is no key */
    record Row(String key, long print) {}

    /**
     * Reads them, with the settings of the session.
     *
     * @param most so many rows at most
     * @throws SQLException also where there are more
     */
    static RowPrints read(Connection connection, RowQuestions.Table table, long most) throws SQLException {
        String question = "SELECT " + PRINT + (table.key().isEmpty() ? "" : ", " + key(table)) + " FROM "
                + source(table) + " t LIMIT " + (most + 1);
        List<Row> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            while (row.next()) {
                rows.add(new Row(table.key().isEmpty() ? "" : row.getString(2), row.getLong(1)));
            }
        }
        if (rows.size() > most) {
            throw new SQLException("more than " + most + " rows of " + Identifiers.quoted(table.path())
                    + " would have to be looked at, which does not pay");
        }
        return new RowPrints(table, rows);
    }

    /** True when these are the others, in whatever order. */
    boolean same(RowPrints others) {
        return rows.equals(others.rows) || counted().equals(others.counted());
    }

    private Map<Row, Long> counted() {
        return rows.stream().collect(Collectors.groupingBy(row -> row, Collectors.counting()));
    }

    /** True where all of the other rows are known to be among these. */
    boolean covers(RowPrints others) {
        return !table.key().isEmpty() && others.missingFrom(this).isEmpty();
    }

    /** The keys of rows that are not among the others, or are another row there. */
    Set<String> missingFrom(RowPrints others) {
        Map<String, Long> there = new HashMap<>();
        others.rows.forEach(row -> there.put(row.key(), row.print()));
        return rows.stream()
                .filter(row -> !Long.valueOf(row.print()).equals(there.get(row.key())))
                .map(Row::key)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** How many rows are the same as the others', from the first on. */
    int alike(RowPrints others) {
        int alike = 0;
        while (alike < rows.size()
                && alike < others.rows.size()
                && rows.get(alike).equals(others.rows.get(alike))) {
            alike++;
        }
        return alike;
    }

    /** Whether a table holds rows. */
    enum Held {
        NOT,
        IN_ANOTHER_ORDER,
        IN_ORDER
    }

    /** Whether the table holds exactly these rows in another database, asked in one scan there. */
    Held heldIn(Connection connection) throws SQLException {
        String question = "SELECT string_agg(" + PRINT + "::text, ' ') FROM " + source(table) + " t";
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            String held = Objects.toString(row.getString(1), "");
            List<String> wanted =
                    rows.stream().map(one -> Long.toString(one.print())).toList();
            if (held.equals(String.join(" ", wanted))) {
                return Held.IN_ORDER;
            }
            List<String> there = held.isEmpty() ? List.of() : List.of(held.split(" "));
            return sorted(there).equals(sorted(wanted)) ? Held.IN_ANOTHER_ORDER : Held.NOT;
        }
    }

    private static List<String> sorted(List<String> texts) {
        return texts.stream().sorted().toList();
    }

    /** The key as one text. */
    static String key(RowQuestions.Table table) {
        return table.key().stream()
                .map(column -> "t." + Identifiers.quoted(column))
                .collect(Collectors.joining(", ", "ROW(", ")::text"));
    }

    /** Where the rows are, under no alias. */
    static String source(RowQuestions.Table table) {
        return (table.whole() ? "" : "ONLY ") + Identifiers.quoted(table.path());
    }
}
