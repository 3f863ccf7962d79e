package io.seatrial.database.postgresql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds out which kinds' queries can say anything of given addresses: starting a query costs more than an answer. */
final class Sorter {

    private final PostgresCatalogue catalogue;
    private final ReadingSession session;

    Sorter(PostgresCatalogue catalogue, ReadingSession session) {
        this.catalogue = catalogue;
        this.session = session;
    }

    /** Which oids each kind must be asked for. What is gone is asked for in vain, or not at all. */
    Map<Part, List<Long>> sort(Collection<Address> addresses) throws SQLException {
        Map<Part, List<Long>> sorted = new LinkedHashMap<>();
        Map<Long, List<Long>> unsorted = new TreeMap<>();
        for (Address address : addresses) {
            if (catalogue.sorting(address.catalogue()) != null) {
                unsorted.computeIfAbsent(address.catalogue(), c -> new ArrayList<>())
                        .add(address.object());
            } else {
                for (Part part : catalogue.parts(address.catalogue())) {
                    add(sorted, part, address.object());
                }
            }
        }
        if (!unsorted.isEmpty()) {
            ask(unsorted, sorted);
        }
        return sorted;
    }

    private void ask(Map<Long, List<Long>> unsorted, Map<Part, List<Long>> sorted) throws SQLException {
        List<String> branches =
                unsorted.keySet().stream().map(catalogue::sorting).toList();
        PreparedStatement query = session.prepared(String.join("\nunion all\n", branches));
        int parameter = 1;
        for (List<Long> oids : unsorted.values()) {
            query.setString(parameter++, array(oids));
        }
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                List<Part> parts = catalogue.parts(rows.getLong(1));
                for (String place : rows.getString(3).split(",")) {
                    if (!place.isEmpty()) {
                        add(sorted, parts.get(Integer.parseInt(place)), rows.getLong(2));
                    }
                }
            }
        }
    }

    private static void add(Map<Part, List<Long>> sorted, Part part, long oid) {
        sorted.computeIfAbsent(part, p -> new ArrayList<>()).add(oid);
    }

    /** As the server writes an array. */
    static String array(Collection<?> parts) {
        StringBuilder text = new StringBuilder("{");
        for (Object part : parts) {
            text.append(text.length() > 1 ? "," : "").append(part);
        }
        return text.append('}').toString();
    }
}
