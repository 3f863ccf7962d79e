package io.seatrial.database.postgresql;

import io.seatrial.database.Strings;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Reads everything, one query for each kind. */
final class FullReader {

    /**
     * Rows held by the driver at a time: so many that all but the greatest schemas come in one piece, while the server
     * goes on working; so few that they do not matter beside the objects made of them.
     */
    private static final int FETCH = 20_000;

    /** Where prepared queries come from. */
    interface Queries {
        PreparedStatement prepared(String sql) throws SQLException;
    }

    private final PostgresCatalogue catalogue;
    private final Queries queries;
    private final Strings strings = new Strings();

    FullReader(PostgresCatalogue catalogue, Queries queries) {
        this.catalogue = catalogue;
        this.queries = queries;
    }

    /** Everything, read on a session whose settings are pinned and in one transaction. */
    KnownObjects read() throws SQLException {
        List<ReadObject> objects = new ArrayList<>();
        for (Part part : catalogue.parts()) {
            read(part, objects::add);
        }
        return KnownObjects.of(objects, unmodelled());
    }

    private void read(Part part, Consumer<ReadObject> to) throws SQLException {
        PreparedStatement statement = queries.prepared(part.select());
        statement.setFetchSize(FETCH);
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                to.accept(new ReadObject(
                        part.shape().object(rows, 1, strings),
                        rows.getString(1),
                        part.shape().text(rows, 1),
                        new Address(part.catalogue(), rows.getLong(2))));
            }
        } catch (SQLException e) {
            throw new SQLException("reading kind " + part.query().kind() + ": " + e.getMessage(), e);
        }
    }

    /** What no catalogue file describes: kind → names. */
    Map<String, List<String>> unmodelled() throws SQLException {
        Map<String, List<String>> found = new TreeMap<>();
        if (catalogue.unmodelled() != null) {
            try (ResultSet rows = queries.prepared(catalogue.unmodelled()).executeQuery()) {
                while (rows.next()) {
                    found.computeIfAbsent(rows.getString("kind"), kind -> new ArrayList<>())
                            .add(rows.getString("name"));
                }
            }
        }
        found.values().forEach(Collections::sort);
        return found;
    }
}
