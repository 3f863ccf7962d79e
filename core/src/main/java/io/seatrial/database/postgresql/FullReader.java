package io.seatrial.database.postgresql;

import io.seatrial.database.Strings;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Reads everything, one query for each kind. */
final class FullReader {

    /** Rows held by the driver at a time; more gains nothing. */
    private static final int FETCH = 2000;

    private final PostgresCatalogue catalogue;
    private final Strings strings = new Strings();

    FullReader(PostgresCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Hands over every object, on a session whose settings are pinned. */
    void read(Connection connection, Consumer<ReadObject> to) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(FETCH);
            for (Part part : catalogue.parts()) {
                read(statement, part, to);
            }
        }
    }

    private void read(Statement statement, Part part, Consumer<ReadObject> to) throws SQLException {
        try (ResultSet rows = statement.executeQuery(part.select())) {
            while (rows.next()) {
                to.accept(new ReadObject(
                        part.shape().object(rows, 1, strings),
                        rows.getString(1),
                        new Address(part.catalogue(), rows.getLong(2))));
            }
        } catch (SQLException e) {
            throw new SQLException("reading kind " + part.query().kind() + ": " + e.getMessage(), e);
        }
    }

    /** What no catalogue file describes: kind → how many. */
    Map<String, Integer> unmodelled(Connection connection) throws SQLException {
        Map<String, Integer> counts = new TreeMap<>();
        if (catalogue.unmodelled() != null) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(catalogue.unmodelled())) {
                while (rows.next()) {
                    counts.merge(rows.getString("kind"), 1, Integer::sum);
                }
            }
        }
        return counts;
    }
}
