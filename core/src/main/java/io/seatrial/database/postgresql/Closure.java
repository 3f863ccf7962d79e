package io.seatrial.database.postgresql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads changed objects, then those whose definitions name something that is called differently now, and so on until
 * nothing new comes up.
 */
final class Closure {

    private final PartialReader reader;
    private final ReadingSession session;
    private final String dependents;

    Closure(PartialReader reader, ReadingSession session, PostgresCatalogue catalogue) {
        this.reader = reader;
        this.session = session;
        this.dependents = catalogue.reading().text("dependents.sql");
    }

    /** What each of the addresses, and of those that depend on them, has now. */
    Map<Address, List<ReadObject>> of(Set<Address> changed, KnownObjects known) throws SQLException {
        Map<Address, List<ReadObject>> all = new HashMap<>();
        Collection<Address> next = changed;
        while (!next.isEmpty()) {
            Map<Address, List<ReadObject>> now = reader.read(next);
            all.putAll(now);
            Set<Address> touched = dependents(known.compare(now));
            touched.removeAll(all.keySet());
            next = touched;
        }
        return all;
    }

    private Set<Address> dependents(Map<Address, Difference> differences) throws SQLException {
        List<String> catalogues = new ArrayList<>();
        List<String> objects = new ArrayList<>();
        List<String> how = new ArrayList<>();
        differences.forEach((address, difference) -> {
            if (difference.shows()) {
                catalogues.add(Long.toString(address.catalogue()));
                objects.add(Long.toString(address.object()));
                how.add(difference.name().toLowerCase(Locale.ROOT));
            }
        });
        return how.isEmpty() ? new HashSet<>() : ask(catalogues, objects, how);
    }

    private Set<Address> ask(List<String> catalogues, List<String> objects, List<String> how) throws SQLException {
        PreparedStatement query = session.prepared(dependents);
        query.setString(1, Sorter.array(catalogues));
        query.setString(2, Sorter.array(objects));
        query.setString(3, Sorter.array(how));
        Set<Address> found = new HashSet<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                found.add(new Address(rows.getLong(1), rows.getLong(2)));
            }
        }
        return found;
    }
}
