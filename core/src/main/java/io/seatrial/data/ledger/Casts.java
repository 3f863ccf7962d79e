package io.seatrial.data.ledger;

import io.seatrial.database.RowQuestions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;

/** Whether the server's own casts between two types explain that texts differ. */
final class Casts implements AutoCloseable {

    private final Connection connection;
    private PreparedStatement question;

    /** @param connection in a transaction that may be rolled back at any time */
    Casts(Connection connection, RowQuestions questions, String before, String after) {
        this.connection = connection;
        try {
            question = connection.prepareStatement(questions.casts(before, after));
        } catch (SQLException e) {
            question = null;
        }
    }

    /** What the casts say: forth gives the new text, back gives the old one. */
    record Proof(boolean forth, boolean back) {}

    private static final Proof NONE = new Proof(false, false);

    Proof of(String before, String after) throws SQLException {
        if (question == null || before == null || after == null) {
            return NONE;
        }
        Savepoint safe = connection.setSavepoint();
        try {
            question.setString(1, before);
            question.setString(2, after);
            question.setString(3, before);
            question.setString(4, after);
            try (ResultSet row = question.executeQuery()) {
                row.next();
                Proof proof = new Proof(row.getBoolean(1), row.getBoolean(2));
                connection.releaseSavepoint(safe);
                return proof;
            }
        } catch (SQLException e) {
            // There is no such cast, or it does not take this value: nothing is proved.
            connection.rollback(safe);
            return NONE;
        }
    }

    @Override
    public void close() throws SQLException {
        if (question != null) {
            question.close();
        }
    }
}
