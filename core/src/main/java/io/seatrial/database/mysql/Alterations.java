package io.seatrial.database.mysql;

import io.seatrial.schema.ObjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * When each table was last altered, to the second; views have no such time, and sequences are read as a whole.
 *
 * @param times table or view → its time, or an empty text
 * @param sequences sequence → its time
 * @param read when this was asked, by the server's clock
 */
record Alterations(Map<String, String> times, Map<String, String> sequences, String read) {

    private static final String VIEW = "view";

    static Alterations read(Statement statement, String query) throws SQLException {
        Map<String, String> times = new TreeMap<>();
        Map<String, String> sequences = new TreeMap<>();
        String now = "";
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                now = rows.getString(4);
                if (rows.getString(2).equals("SEQUENCE")) {
                    sequences.put(rows.getString(1), String.valueOf(rows.getString(3)));
                    continue;
                }
                boolean view = rows.getString(2).contains("VIEW");
                String altered = rows.getString(3);
                times.put(rows.getString(1), view ? VIEW : altered == null ? "" : altered);
            }
        }
        return new Alterations(times, sequences, now);
    }

    Set<String> names() {
        return times.keySet();
    }

    /** True when some sequence may be different; a statement that alters it may look like one that alters a table. */
    boolean sequencesSince(Alterations earlier) {
        return !sequences.equals(earlier.sequences)
                || sequences.values().stream().anyMatch(time -> time.compareTo(earlier.read) >= 0);
    }

    boolean has(ObjectId id) {
        String time = times.get(id.name());
        return time != null && time.equals(VIEW) == id.kind().name().equals(VIEW);
    }

    /** The names that were not there earlier, and those that are no more. */
    Set<String> comeAndGone(Alterations earlier) {
        Set<String> names = new TreeSet<>(names());
        names.removeAll(earlier.names());
        earlier.names().stream().filter(name -> !times.containsKey(name)).forEach(names::add);
        return names;
    }

    boolean isView(String name) {
        return VIEW.equals(times.get(name));
    }

    Set<String> views() {
        Set<String> views = new TreeSet<>(times.keySet());
        views.removeIf(name -> !isView(name));
        return views;
    }

    /**
     * The tables that may be different from what they were. A time in the same second says nothing, nor does one from the
     * future: a script may have set its session's clock.
     *
     * @param earlier null when everything is to be taken for different
     * @param suspicion says of a table that was altered in the same second whether it was spoken of since; or null
     */
    Set<String> since(Alterations earlier, Suspicion suspicion) {
        Set<String> altered = new TreeSet<>();
        times.forEach((table, time) -> {
            boolean sure = earlier != null
                    && time.equals(earlier.times.get(table))
                    && !time.isEmpty()
                    && (time.equals(VIEW)
                            || time.compareTo(earlier.read) < 0
                            || suspicion != null && !suspicion.mentions(table));
            if (!sure) {
                altered.add(table);
            }
        });
        return altered;
    }
}
