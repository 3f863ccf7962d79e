package io.seatrial.database.postgresql;

import io.seatrial.database.Catalogue;
import io.seatrial.database.KindQuery;
import io.seatrial.database.RowShape;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The catalogue queries for one server version, with what that server says about them. Immutable. */
final class PostgresCatalogue {

    private final Reading reading;
    private final String unmodelled;
    private final List<Part> parts;
    private final List<Tracked> tracked;
    private final Map<String, Long> oids;
    private final Map<Long, List<Part>> byCatalogue = new HashMap<>();
    private final Map<Long, String> sorting = new HashMap<>();

    private PostgresCatalogue(
            Reading reading, String unmodelled, List<Part> parts, List<Tracked> tracked, Map<String, Long> oids) {
        this.reading = reading;
        this.unmodelled = unmodelled;
        this.parts = List.copyOf(parts);
        this.tracked = List.copyOf(tracked);
        this.oids = Map.copyOf(oids);
        parts.forEach(part -> byCatalogue
                .computeIfAbsent(part.catalogue(), c -> new ArrayList<>())
                .add(part));
        byCatalogue.forEach((oid, some) -> {
            if (some.stream().anyMatch(part -> part.when() != null)) {
                sorting.put(oid, sorting(some));
            }
        });
    }

    /** The queries for the server at the other end. */
    static PostgresCatalogue of(Connection connection, Reading reading) throws SQLException {
        int major = connection.getMetaData().getDatabaseMajorVersion();
        Catalogue catalogue = Catalogue.load(PostgresCatalogue.class, Integer.toString(major));
        return of(connection, reading, catalogue.kinds(), catalogue.unmodelled());
    }

    /** The given queries, with what the server at the other end says about them. */
    static PostgresCatalogue of(Connection connection, Reading reading, List<KindQuery> kinds, String unmodelled)
            throws SQLException {
        List<Tracked> listed = Tracked.parse(reading.text("tracked.txt"));
        Map<String, Long> oids = oids(connection, reading, kinds, listed);
        List<Tracked> tracked =
                listed.stream().filter(t -> oids.containsKey(t.catalogue())).toList();
        List<Part> parts = new ArrayList<>();
        for (KindQuery query : kinds) {
            String owner = query.notes().getOrDefault("class", "");
            boolean told = tracked.stream().anyMatch(t -> t.tells(owner));
            parts.add(new Part(query, RowShape.of(query), told ? oids.getOrDefault(owner, 0L) : 0L));
        }
        return new PostgresCatalogue(reading, unmodelled, parts, tracked, oids);
    }

    private static Map<String, Long> oids(
            Connection connection, Reading reading, List<KindQuery> kinds, List<Tracked> tracked) throws SQLException {
        TreeSet<String> names = new TreeSet<>();
        tracked.forEach(t -> names.add(t.catalogue()));
        kinds.forEach(kind -> names.add(kind.notes().getOrDefault("class", "")));
        Map<String, Long> oids = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(reading.text("classes.sql"))) {
            statement.setArray(1, connection.createArrayOf("text", names.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    oids.put(rows.getString(1), rows.getLong(2));
                }
            }
        }
        return oids;
    }

    /** One for each kind. */
    List<Part> parts() {
        return parts;
    }

    /** The kinds whose objects are read again by oids of that catalogue; 0 for those that are always read as a whole. */
    List<Part> parts(long catalogue) {
        return byCatalogue.getOrDefault(catalogue, List.of());
    }

    /**
     * The query that tells, for rows of that catalogue by their oids, which of {@link #parts(long)} they may be, by places
     * in that list; null where all must be asked.
     */
    String sorting(long catalogue) {
        return sorting.get(catalogue);
    }

    private String sorting(List<Part> some) {
        List<String> kinds = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            String when = some.get(i).when();
            kinds.add(when == null ? "'" + i + "'" : "case when " + when + " then '" + i + "' end");
        }
        return reading.text("sorts.sql")
                .replace("{catalogue}", Long.toString(some.get(0).catalogue()))
                .replace("{class}", some.get(0).query().notes().get("class"))
                .replace("{kinds}", String.join(", ", kinds));
    }

    /** The catalogues whose rows tell of changes, as far as the server has them. */
    List<Tracked> tracked() {
        return tracked;
    }

    /** The oid of a catalogue that the server has. */
    long oid(String catalogue) {
        return oids.get(catalogue);
    }

    /** The query that counts what no file describes, or null. */
    String unmodelled() {
        return unmodelled;
    }

    Reading reading() {
        return reading;
    }
}
