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
 * @param sequences their names
 * @param read when this was asked, by the server's clock
 */
record Alterations(Map<String, String> times, Set<String> sequences, String read) {

    private static final String VIEW = "view";
    private static final String SEQUENCE = "SEQUENCE";

    static Alterations read(Statement statement, String query) throws SQLException {
        Map<String, String> times = new TreeMap<>();
        Set<String> sequences = new TreeSet<>();
        String now = "";
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                now = rows.getString(4);
                if (rows.getString(2).equals(SEQUENCE)) {
                    sequences.add(rows.getString(1));
                    continue;
                }
                boolean view = rows.getString(2).contains("VIEW");
                String altered = rows.getString(3);
                times.put(rows.getString(1), view ? VIEW : altered == null ? "" : altered);
            }
        }
        return new Alterations(times, sequences, now);
    }

    /**
     * The tables and views of now, by names alone, with the times known of old. A table without a time is looked at
     * whenever times decide.
     */
    Alterations renewed(Statement statement, String query) throws SQLException {
        Map<String, String> now = new TreeMap<>();
        Set<String> counting = new TreeSet<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                String name = rows.getString(1);
                String type = rows.getString(2);
                String known = times.getOrDefault(name, "");
                if (type.equals(SEQUENCE)) {
                    counting.add(name);
                } else {
                    now.put(name, type.contains("VIEW") ? VIEW : known.equals(VIEW) ? "" : known);
                }
            }
        }
        return new Alterations(now, counting, read);
    }

    Set<String> names() {
        return times.keySet();
    }

    /** True when some sequence was spoken of: a statement that alters it may look like one that alters a table. */
    boolean sequencesIn(Suspicion suspicion) {
        return sequences.stream().anyMatch(suspicion::mentions);
    }

    boolean has(ObjectId id) {
        String time = times.get(id.name());
        return time != null && time.equals(VIEW) == id.kind().name().equals(VIEW);
    }

    /** The names that were not there earlier, those that are no more, and tables that are views now or were. */
    Set<String> comeAndGone(Alterations earlier) {
        Set<String> names = new TreeSet<>();
        times.keySet().stream()
                .filter(name -> !earlier.times.containsKey(name) || isView(name) != earlier.isView(name))
                .forEach(names::add);
        earlier.times.keySet().stream().filter(name -> !times.containsKey(name)).forEach(names::add);
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
     */
    Set<String> since(Alterations earlier) {
        Set<String> altered = new TreeSet<>();
        times.forEach((table, time) -> {
            boolean sure = earlier != null
                    && time.equals(earlier.times.get(table))
                    && !time.isEmpty()
                    && (time.equals(VIEW) || time.compareTo(earlier.read) < 0);
            if (!sure) {
                altered.add(table);
            }
        });
        return altered;
    }
}
