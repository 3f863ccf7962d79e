package io.seatrial.database.postgresql;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A transaction in which every query sees the same state of the database. */
final class Frame {

    /** What is read in it. */
    interface Work<T> {
        T read() throws SQLException;
    }

    private Frame() {}

    /** Reads in the transaction that is open on the session, or else in one that is opened and ended for it. */
    static <T> T around(Connection connection, Reading reading, Work<T> work) throws SQLException {
        if (!connection.getAutoCommit()) {
            return work.read();
        }
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(reading.text("snapshot.sql"));
            return work.read();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
