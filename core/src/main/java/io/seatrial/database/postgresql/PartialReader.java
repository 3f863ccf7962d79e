package io.seatrial.database.postgresql;

import io.seatrial.database.Strings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the objects of given addresses, with one query for each kind that they can be of. */
final class PartialReader {

    private final PostgresCatalogue catalogue;
    private final ReadingSession session;
    private final Sorter sorter;
    private final Strings strings = new Strings();

    PartialReader(PostgresCatalogue catalogue, ReadingSession session) {
        this.catalogue = catalogue;
        this.session = session;
        this.sorter = new Sorter(catalogue, session);
    }

    /** What each address has now; an empty list for one that has nothing (any more). */
    Map<Address, List<ReadObject>> read(Collection<Address> addresses) throws SQLException {
        Map<Address, List<ReadObject>> found = new HashMap<>();
        addresses.forEach(address -> found.put(address, new ArrayList<>()));
        Map<Part, List<Long>> sorted = sorter.sort(addresses);
        if (sorted.isEmpty()) {
            return found;
        }
        List<Part> parts = List.copyOf(sorted.keySet());
        List<String> queries = parts.stream().map(Part::selectByObject).toList();
        session.ask(queries, List.copyOf(sorted.values()), (query, rows) -> {
            for (ReadObject one : objects(parts.get(query), rows)) {
                found.get(one.address()).add(one);
            }
        });
        return found;
    }

    /** All objects of the kinds whose changes cannot be told by address. */
    List<ReadObject> untold() throws SQLException {
        List<ReadObject> objects = new ArrayList<>();
        for (Part part : catalogue.parts(0)) {
            for (ReadObject one : objects(part, session.prepared(part.select()).executeQuery())) {
                objects.add(new ReadObject(one.object(), one.handle(), one.text(), KnownObjects.UNTOLD));
            }
        }
        return objects;
    }

    private List<ReadObject> objects(Part part, ResultSet result) throws SQLException {
        List<ReadObject> objects = new ArrayList<>();
        try (ResultSet rows = result) {
            while (rows.next()) {
                objects.add(part.object(column -> strings.shared(rows.getString(column)), rows::getString));
            }
        }
        return objects;
    }
}
