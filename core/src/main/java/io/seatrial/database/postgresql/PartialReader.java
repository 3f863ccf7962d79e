package io.seatrial.database.postgresql;

import io.seatrial.database.Strings;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the objects of given addresses, with one query for each catalogue they lie in. */
final class PartialReader {

    private final PostgresCatalogue catalogue;
    private final ReadingSession session;
    private final Strings strings = new Strings();

    PartialReader(PostgresCatalogue catalogue, ReadingSession session) {
        this.catalogue = catalogue;
        this.session = session;
    }

    /** What each address has now; an empty list for one that has nothing (any more). */
    Map<Address, List<ReadObject>> read(Collection<Address> addresses) throws SQLException {
        Map<Address, List<ReadObject>> found = new HashMap<>();
        Map<Long, List<String>> byCatalogue = new TreeMap<>();
        for (Address address : addresses) {
            found.put(address, new ArrayList<>());
            byCatalogue
                    .computeIfAbsent(address.catalogue(), c -> new ArrayList<>())
                    .add(Long.toString(address.object()));
        }
        for (Map.Entry<Long, List<String>> entry : byCatalogue.entrySet()) {
            List<Part> parts = catalogue.parts(entry.getKey());
            if (!parts.isEmpty()) {
                read(parts, "{" + String.join(",", entry.getValue()) + "}", found);
            }
        }
        return found;
    }

    private void read(List<Part> parts, String oids, Map<Address, List<ReadObject>> found) throws SQLException {
        PreparedStatement statement =
                session.prepared(catalogue.query(parts.get(0).catalogue()));
        for (int i = 1; i <= parts.size(); i++) {
            statement.setString(i, oids);
        }
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                Part part = parts.get(rows.getInt(1));
                Address address = new Address(part.catalogue(), rows.getLong(3));
                found.get(address)
                        .add(new ReadObject(
                                part.shape().object(rows, 2, strings),
                                rows.getString(2),
                                part.shape().text(rows, 2),
                                address));
            }
        }
    }

    /** All objects of the kinds whose changes cannot be told by address. */
    List<ReadObject> untold() throws SQLException {
        List<ReadObject> objects = new ArrayList<>();
        List<Part> parts = catalogue.parts(0);
        if (!parts.isEmpty()) {
            try (ResultSet rows = session.prepared(catalogue.query(0)).executeQuery()) {
                while (rows.next()) {
                    Part part = parts.get(rows.getInt(1));
                    objects.add(new ReadObject(
                            part.shape().object(rows, 2, strings),
                            rows.getString(2),
                            part.shape().text(rows, 2),
                            KnownObjects.UNTOLD));
                }
            }
        }
        return objects;
    }
}
