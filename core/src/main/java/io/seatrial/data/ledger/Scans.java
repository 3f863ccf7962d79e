package io.seatrial.data.ledger;

import io.seatrial.database.RowQuestions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Asks a database about its rows, in a session whose settings are pinned. */
record Scans(RowQuestions questions) {

    /** What the server says of a table without reading it; changes whenever its rows may have changed. */
    record State(String files, String writes) {

        static final State UNKNOWN = new State("", "");
    }

    /** What is said of tables, by their handle. */
    Map<String, State> touched(Connection connection, Collection<LedgerTable> tables) throws SQLException {
        Map<String, State> touched = new HashMap<>();
        each(connection, questions.touched(handles(tables, false), handles(tables, true)), row -> {
            touched.put(
                    row.getString(1),
                    new State(Objects.toString(row.getString(2)), Objects.toString(row.getString(3))));
        });
        return touched;
    }

    /** The handles of those that hold no row, as far as that is known without counting. */
    Set<String> hollow(Connection connection, Collection<LedgerTable> tables) throws SQLException {
        Set<String> hollow = new HashSet<>();
        RowQuestions.Question question = questions.hollow(handles(tables, false));
        if (question != null && !tables.isEmpty()) {
            each(connection, question, row -> hollow.add(row.getString(1)));
        }
        return hollow;
    }

    private static List<String> handles(Collection<LedgerTable> tables, boolean partitioned) {
        return tables.stream()
                .filter(table -> table.partitioned() == partitioned)
                .map(LedgerTable::handle)
                .filter(Objects::nonNull)
                .toList();
    }

    private interface Row {
        void is(ResultSet row) throws SQLException;
    }

    private static void each(Connection connection, RowQuestions.Question question, Row row) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question.sql())) {
            for (int i = 0; i < question.parameters().size(); i++) {
                statement.setString(i + 1, question.parameters().get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    row.is(rows);
                }
            }
        }
    }

    /** What counting would find in a table without rows. */
    static Tally empty(LedgerTable table) {
        Map<String, Tally.Values> columns = new LinkedHashMap<>();
        table.columns().forEach(column -> columns.put(column.handle(), new Tally.Values(0, "0")));
        return new Tally(0, key(table), columns);
    }

    private static List<String> key(LedgerTable table) {
        return table.key().stream().map(LedgerTable.Column::handle).toList();
    }

    /** Counts the rows of a table, and fingerprints some of its columns. */
    Tally tally(Connection connection, LedgerTable table, List<LedgerTable.Column> of) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(questions.tally(table.asked(table.key(), of)))) {
            row.next();
            Map<String, Tally.Values> columns = new LinkedHashMap<>();
            int at = 2;
            for (LedgerTable.Column column : of) {
                String print = Objects.toString(row.getString(at + 1), "0");
                columns.put(column.handle(), new Tally.Values(row.getLong(at), print));
                at += 2;
            }
            return new Tally(row.getLong(1), key(table), columns);
        } catch (SQLException e) {
            throw new SQLException("counting the rows of " + Tallies.name(table.id()) + ": " + e.getMessage(), e);
        }
    }
}
