package io.seatrial.database.postgresql;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Questions that the server may refuse within a transaction that is to go on; each takes one message. */
final class Guarded {

    private static final String POINT = "seatrial_guarded";

    private Guarded() {}

    /** The first column of the first row; null where there is none, or the question is refused. */
    static BigDecimal number(Connection transaction, String query) throws SQLException {
        try (Statement statement = transaction.createStatement()) {
            statement.setEscapeProcessing(false);
            // The driver sends all three at once; savepoints of its own take a message each.
            statement.execute("SAVEPOINT " + POINT + "; " + query + "; RELEASE SAVEPOINT " + POINT);
            statement.getMoreResults();
            try (ResultSet rows = statement.getResultSet()) {
                return rows.next() ? rows.getBigDecimal(1) : null;
            }
        } catch (SQLException refused) {
            try (Statement statement = transaction.createStatement()) {
                statement.execute("ROLLBACK TO SAVEPOINT " + POINT);
            }
            return null;
        }
    }
}
