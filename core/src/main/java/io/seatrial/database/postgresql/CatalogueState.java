package io.seatrial.database.postgresql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What must be known of a database to make sense of log records: which file is which catalogue, and which transactions
 * are open in it.
 *
 * @param places the files as the server told them, to compare by
 * @param files file number → the lines of the tracked list that read it
 * @param running transactions open in the database, by the lower 32 bits
 */
record CatalogueState(
        String places, Map<Long, List<Tracked>> files, Map<Integer, Tracked> lines, Set<Integer> running) {

    /** @param former of the database, or null */
    static CatalogueState of(ReadingSession session, PostgresCatalogue catalogue, CatalogueState former)
            throws SQLException {
        List<String> names =
                catalogue.tracked().stream().map(Tracked::catalogue).distinct().toList();
        PreparedStatement query = session.prepared(catalogue.reading().text("wal/state.sql"));
        query.setString(1, Sorter.array(names.stream().map(catalogue::oid).toList()));
        String places = null;
        Set<Integer> running = new HashSet<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                if (rows.getString(1) == null) {
                    running.add((int) rows.getLong(2));
                } else {
                    places = rows.getString(1);
                }
            }
        }
        return former != null && former.places.equals(places)
                ? new CatalogueState(places, former.files, former.lines, running)
                : of(places, names, catalogue, running);
    }

    private static CatalogueState of(
            String places, List<String> names, PostgresCatalogue catalogue, Set<Integer> running) {
        String[] numbers = places.split(" ");
        Map<Long, List<Tracked>> files = new HashMap<>();
        Map<Integer, Tracked> lines = new HashMap<>();
        for (Tracked tracked : catalogue.tracked()) {
            long file = Long.parseLong(numbers[names.indexOf(tracked.catalogue())]);
            files.computeIfAbsent(file, f -> new ArrayList<>()).add(tracked);
            lines.put(tracked.line(), tracked);
        }
        return new CatalogueState(places, files, lines, running);
    }

    List<Tracked> catalogues(long file) {
        return files.getOrDefault(file, List.of());
    }

    /** True for a file of a catalogue that must be heeded even where no row of it is looked at. */
    boolean aside(long file) {
        return catalogues(file).stream().anyMatch(Tracked::aside);
    }

    Tracked catalogue(int line) {
        return lines.get(line);
    }

    /** True unless the transaction, or the one it is a part of, is certainly over; parts have higher numbers. */
    boolean mayBeRunning(int xid) {
        return running.stream().anyMatch(open -> xid - open >= 0);
    }
}
