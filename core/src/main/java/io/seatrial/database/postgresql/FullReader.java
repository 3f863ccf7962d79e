package io.seatrial.database.postgresql;

import io.seatrial.database.Strings;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import io.seatrial.schema.Snapshot;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads everything, one query for each kind, within one consistent view of the database. */
final class FullReader {

    /** Rows held by the driver at a time; more gains nothing. */
    private static final int FETCH = 2000;

    private final PostgresCatalogue catalogue;
    private final Strings strings = new Strings();
    private final List<SchemaObject> objects = new ArrayList<>();
    private final Map<ObjectId, String> handles = new HashMap<>();

    FullReader(PostgresCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Reads on a session whose settings are pinned. */
    Snapshot read(Connection connection) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        if (!autoCommit) {
            return readParts(connection);
        }
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(catalogue.reading("snapshot.sql"));
            return readParts(connection);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private Snapshot readParts(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(FETCH);
            for (PostgresCatalogue.Part part : catalogue.parts()) {
                try (ResultSet rows = statement.executeQuery(part.select())) {
                    while (rows.next()) {
                        add(part.shape().object(rows, 1, strings), rows.getString(1));
                    }
                } catch (SQLException e) {
                    throw new SQLException("reading kind " + part.query().kind() + ": " + e.getMessage(), e);
                }
            }
            return new Snapshot(Schema.of(objects), handles, unmodelled(statement));
        }
    }

    private void add(SchemaObject object, String handle) {
        if (handles.put(object.id(), handle) != null) {
            throw new IllegalStateException("two objects are called " + object.id() + ": the catalogue file of kind "
                    + object.id().kind() + " needs a longer path");
        }
        objects.add(object);
    }

    private Map<String, Integer> unmodelled(Statement statement) throws SQLException {
        Map<String, Integer> counts = new TreeMap<>();
        if (catalogue.unmodelled() != null) {
            try (ResultSet rows = statement.executeQuery(catalogue.unmodelled())) {
                while (rows.next()) {
                    counts.merge(rows.getString("kind"), 1, Integer::sum);
                }
            }
        }
        return counts;
    }
}
