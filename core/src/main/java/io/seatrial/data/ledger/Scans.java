package io.seatrial.data.ledger;

import io.seatrial.database.RowQuestions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Asks a database about its rows, in a session whose settings are pinned. */
record Scans(RowQuestions questions) {

    /** What the server says of a table without reading it; the first two change whenever its rows may have changed. */
    record State(String files, String writes, boolean empty) {

        static final State UNKNOWN = new State("", "", false);
    }

    /** What is said of each table, by its handle. */
    Map<String, State> touched(Connection connection) throws SQLException {
        Map<String, State> touched = new HashMap<>();
        // Prepared, for it is asked again and again, and planning it takes longer than answering it.
        try (PreparedStatement statement = connection.prepareStatement(questions.touched());
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                touched.put(
                        rows.getString(1),
                        new State(
                                Objects.toString(rows.getString(2)),
                                Objects.toString(rows.getString(3)),
                                rows.getBoolean(4)));
            }
        }
        return touched;
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
