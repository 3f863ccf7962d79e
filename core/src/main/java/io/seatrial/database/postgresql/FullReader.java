package io.seatrial.database.postgresql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads everything, one query for each kind. */
final class FullReader {

    private final PostgresCatalogue catalogue;
    private final Connection connection;
    private final SharedTexts texts = new SharedTexts();

    FullReader(PostgresCatalogue catalogue, Connection connection) {
        this.catalogue = catalogue;
        this.connection = connection;
    }

    /** Everything, read on a session whose settings are pinned and in one transaction. */
    Everything read() throws SQLException {
        Gathering gathering = new Gathering();
        for (Part part : catalogue.parts()) {
            gathering.add(read(part));
        }
        return gathering.all(unmodelled());
    }

    private List<ReadObject> read(Part part) throws SQLException {
        List<ReadObject> objects = new ArrayList<>();
        try (StreamedRows rows = new StreamedRows(connection, part.select(), texts)) {
            while (rows.next()) {
                objects.add(part.object(rows::shared, rows::own));
            }
            return objects;
        } catch (SQLException e) {
            throw new SQLException("reading kind " + part.query().kind() + ": " + e.getMessage(), e);
        }
    }

    /** What no catalogue file describes: kind → names. */
    Map<String, List<String>> unmodelled() throws SQLException {
        Map<String, List<String>> found = new TreeMap<>();
        if (catalogue.unmodelled() != null) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(catalogue.unmodelled())) {
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
