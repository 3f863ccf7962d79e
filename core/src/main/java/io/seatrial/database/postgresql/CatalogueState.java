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
 * @param files file number → the lines of the tracked list that read it
 * @param running transactions open in the database, by the lower 32 bits
 */
record CatalogueState(Map<Long, List<Tracked>> files, Map<Integer, Tracked> lines, Set<Integer> running) {

    static CatalogueState of(ReadingSession session, PostgresCatalogue catalogue) throws SQLException {
        List<String> names =
                catalogue.tracked().stream().map(Tracked::catalogue).distinct().toList();
        PreparedStatement query = session.prepared(catalogue.reading().text("wal/state.sql"));
        query.setString(1, "{" + String.join(",", names) + "}");
        Map<String, Long> fileOf = new HashMap<>();
        Set<Integer> running = new HashSet<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                if (rows.getString(1) == null) {
                    running.add((int) rows.getLong(2));
                } else {
                    fileOf.put(rows.getString(1), rows.getLong(2));
                }
            }
        }
        Map<Long, List<Tracked>> files = new HashMap<>();
        Map<Integer, Tracked> lines = new HashMap<>();
        for (Tracked tracked : catalogue.tracked()) {
            files.computeIfAbsent(fileOf.get(tracked.catalogue()), f -> new ArrayList<>())
                    .add(tracked);
            lines.put(tracked.line(), tracked);
        }
        return new CatalogueState(files, lines, running);
    }

    List<Tracked> catalogues(long file) {
        return files.getOrDefault(file, List.of());
    }

    Tracked catalogue(int line) {
        return lines.get(line);
    }

    /** True unless the transaction, or the one it is a part of, is certainly over; parts have higher numbers. */
    boolean mayBeRunning(int xid) {
        return running.stream().anyMatch(open -> xid - open >= 0);
    }
}
