package io.seatrial.data.compare;

import io.seatrial.database.SliceQuestions;
import io.seatrial.schema.Schema;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * One of the two databases.
 *
 * @param connection of its own; left in one transaction that only reads and sees one moment
 */
public record Side(Connection connection, SliceQuestions questions, Schema schema) {

    private static final int BATCH = 1000;

    /** Opens the transaction. */
    void begin() throws SQLException {
        questions.begin(connection);
    }

    /** All rows of a short answer, as texts. */
    List<String[]> ask(String sql) throws SQLException {
        List<String[]> rows = new ArrayList<>();
        try (Answer answer = stream(sql)) {
            for (String[] row = answer.next(); row != null; row = answer.next()) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** The rows of an answer of any length, one after another. */
    Answer stream(String sql) throws SQLException {
        Statement statement = connection.createStatement();
        statement.setEscapeProcessing(false);
        statement.setFetchSize(BATCH);
        try {
            return new Answer(statement, statement.executeQuery(sql));
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }

    /** Rows as texts. */
    static final class Answer implements AutoCloseable {

        private final Statement statement;
        private final ResultSet rows;
        private final int width;

        private Answer(Statement statement, ResultSet rows) throws SQLException {
            this.statement = statement;
            this.rows = rows;
            this.width = rows.getMetaData().getColumnCount();
        }

        /** The next row, or null after the last. */
        String[] next() throws SQLException {
            if (!rows.next()) {
                return null;
            }
            String[] row = new String[width];
            for (int i = 0; i < width; i++) {
                row[i] = rows.getString(i + 1);
            }
            return row;
        }

        @Override
        public void close() throws SQLException {
            rows.close();
            statement.close();
        }
    }
}
