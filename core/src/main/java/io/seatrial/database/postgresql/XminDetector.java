package io.seatrial.database.postgresql;

import java.sql.Array;
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
 * Finds changed catalogue rows by the transaction that wrote them, on any server; the cost grows with the size of the
 * catalogue, but is far below that of reading it.
 *
 * <p>Deletions leave no trace, so that the keys of all rows are kept and counted against those that are there.
 */
final class XminDetector implements ChangeDetector {

    private final ReadingSession session;
    private final PostgresCatalogue catalogue;

    /** Line of the tracked list → key → owner. */
    private final Map<Integer, Map<String, Address>> keys = new HashMap<>();

    private String seen = "";

    /** The oldest transaction that was running when the catalogue was looked at last. */
    private String mark;

    XminDetector(ReadingSession session, PostgresCatalogue catalogue) {
        this.session = session;
        this.catalogue = catalogue;
    }

    @Override
    public void mark() throws SQLException {
        try (ResultSet row = session.prepared(reading("snapshot.sql")).executeQuery()) {
            row.next();
            seen = row.getString(1);
            mark = row.getString(2);
        }
    }

    @Override
    public void learn() throws SQLException {
        keys.clear();
        List<Tracked> remembered =
                catalogue.tracked().stream().filter(Tracked::remembered).toList();
        remembered.forEach(tracked -> keys.put(tracked.line(), new HashMap<>()));
        PreparedStatement query = session.prepared(Tracked.union(remembered, reading("keys.sql")));
        query.setFetchSize(5000);
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                keys.get(rows.getInt(1)).put(rows.getString(2), new Address(rows.getLong(3), rows.getLong(4)));
            }
        }
    }

    private static Map<String, Address> keys(ResultSet result) throws SQLException {
        Map<String, Address> keys = new HashMap<>();
        try (ResultSet rows = result) {
            while (rows.next()) {
                keys.put(rows.getString(2), new Address(rows.getLong(3), rows.getLong(4)));
            }
        }
        return keys;
    }

    @Override
    public Changes changes(int known) throws SQLException {
        String before = seen;
        String oldMark = mark;
        mark();
        if (seen.equals(before)) {
            return Changes.NONE;
        }
        Set<Address> changed = new HashSet<>();
        Set<Integer> uncounted = new HashSet<>();
        PreparedStatement scan = session.prepared(scan());
        scan.setString(1, oldMark);
        try (ResultSet rows = scan.executeQuery()) {
            while (rows.next()) {
                int line = rows.getInt(1);
                note(line, rows.getArray(3), changed);
                if (rows.getLong(2) >= 0 && rows.getLong(2) != keys.get(line).size()) {
                    uncounted.add(line);
                }
            }
        }
        for (Tracked tracked : catalogue.tracked()) {
            if (uncounted.contains(tracked.line())) {
                recount(tracked, changed);
            }
        }
        return Changes.of(changed, true);
    }

    private String scan() {
        List<String> branches = new ArrayList<>();
        for (Tracked tracked : catalogue.tracked()) {
            branches.add(tracked.fill(reading(tracked.remembered() ? "changed-counted.sql" : "changed.sql")));
        }
        return reading("mark.sql") + "\n" + String.join("\nunion all\n", branches);
    }

    /** Adds the owners of the rows, and remembers the rows' keys. */
    private void note(int line, Array rows, Set<Address> changed) throws SQLException {
        if (rows == null) {
            return;
        }
        for (String[] row : (String[][]) rows.getArray()) {
            Address owner = new Address(Long.parseLong(row[1]), Long.parseLong(row[2]));
            changed.add(owner);
            if (Boolean.parseBoolean(row[3])) {
                Address former = keys.get(line).put(row[0], owner);
                if (former != null) {
                    changed.add(former);
                }
            }
        }
    }

    /** Reads all keys of a catalogue again; the owners of those that went or came have changed. */
    private void recount(Tracked tracked, Set<Address> changed) throws SQLException {
        Map<String, Address> now =
                keys(session.prepared(tracked.fill(reading("keys.sql"))).executeQuery());
        Map<String, Address> before = keys.put(tracked.line(), now);
        before.forEach((key, owner) -> {
            if (!now.containsKey(key)) {
                changed.add(owner);
            }
        });
        now.forEach((key, owner) -> {
            if (!before.containsKey(key)) {
                changed.add(owner);
            }
        });
    }

    private String reading(String file) {
        return catalogue.reading().text("xmin/" + file);
    }

    @Override
    public ChangeDetector forCopy(ReadingSession copy, boolean plain) {
        XminDetector next = new XminDetector(copy, catalogue);
        keys.forEach((line, known) -> next.keys.put(line, new HashMap<>(known)));
        next.mark = mark;
        return next;
    }

    @Override
    public ChangeDetector forOriginal(ReadingSession original) {
        return forCopy(original, true);
    }

    @Override
    public ChangeDetector forTwin(ReadingSession twin, WalLog none) {
        return forCopy(twin, true);
    }
}
