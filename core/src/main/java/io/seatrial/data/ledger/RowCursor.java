package io.seatrial.data.ledger;

import io.seatrial.database.RowQuestions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;

/** The rows of a table one after another in the order of their key, as texts, in bounded memory. */
final class RowCursor implements AutoCloseable {

    private static final int BATCH = 500;

    private final Statement statement;
    private final ResultSet rows;
    private final int keys;
    private final int values;

    /** @param connection not in auto-commit mode, so that rows come in batches */
    RowCursor(Connection connection, RowQuestions questions, RowQuestions.Table table) throws SQLException {
        this(
                connection,
                questions.rows(table),
                table.key().size(),
                table.columns().size());
    }

    /** @param sql asks for so many texts of a key, in their order, and so many values */
    RowCursor(Connection connection, String sql, int keys, int values) throws SQLException {
        this.keys = keys;
        this.values = values;
        this.statement = connection.createStatement();
        statement.setFetchSize(BATCH);
        this.rows = statement.executeQuery(sql);
    }

    /** A row. */
    record Row(List<String> key, List<String> values) {

        /** The order of the key's texts by code points, as the database sorts them. */
        int compareTo(Row other) {
            for (int i = 0; i < key.size(); i++) {
                int byPart = byCodePoints(key.get(i), other.key.get(i));
                if (byPart != 0) {
                    return byPart;
                }
            }
            return 0;
        }

        private static int byCodePoints(String left, String right) {
            if (left == null || right == null) {
                // NULL comes last.
                return left == right ? 0 : left == null ? 1 : -1;
            }
            return Arrays.compare(
                    left.codePoints().toArray(), right.codePoints().toArray());
        }
    }

    /** The next row, or null after the last. */
    Row next() throws SQLException {
        if (!rows.next()) {
            return null;
        }
        return new Row(texts(1, keys), texts(1 + keys, values));
    }

    private List<String> texts(int first, int count) throws SQLException {
        String[] texts = new String[count];
        for (int i = 0; i < count; i++) {
            texts[i] = rows.getString(first + i);
        }
        return Arrays.asList(texts);
    }

    @Override
    public void close() throws SQLException {
        rows.close();
        statement.close();
    }
}
