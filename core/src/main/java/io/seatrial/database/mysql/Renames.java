package io.seatrial.database.mysql;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which table was called otherwise when the database was read last, by the numbers that InnoDB gives tables: asked for
 * before and after each statement that may rename one, for what makes a table anew gives it another number.
 */
final class Renames {

    /** Asks for them: the name of each table in InnoDB's spelling, and its number. */
    @FunctionalInterface
    interface Numbers {
        Map<String, Long> now() throws SQLException;
    }

    /** A character of a name as it is written in names of files. */
    private static final Pattern CODE = Pattern.compile("@([0-9a-f]{4})");

    private static final Pattern PARTITION = Pattern.compile("(?i)#p#.*");

    private final Numbers numbers;
    /** Number → table, from before a statement that may have renamed it; null where there was none. */
    private Map<Long, String> before;
    /** Table → what it was called. */
    private Map<String, String> origins = new HashMap<>();

    Renames(Numbers numbers) {
        this.numbers = numbers;
    }

    /** To be called before a statement is sent. @param renames true where it may rename tables */
    synchronized void sending(boolean renames) {
        settle();
        before = renames ? tables() : null;
    }

    /** Table → what it was called when this was asked last, for all that are called otherwise; to be asked once only. */
    synchronized Map<String, String> origins() {
        settle();
        Map<String, String> known = origins;
        origins = new HashMap<>();
        return known;
    }

    /** What a copy of the database has to know. */
    synchronized Map<String, String> known() {
        settle();
        return Map.copyOf(origins);
    }

    synchronized void begin(Map<String, String> known) {
        origins = new HashMap<>(known);
    }

    private void settle() {
        if (before == null) {
            return;
        }
        Map<String, String> next = new HashMap<>();
        tables().forEach((number, table) -> {
            String was = before.getOrDefault(number, table);
            String origin = origins.getOrDefault(was, was);
            if (!origin.equals(table)) {
                next.put(table, origin);
            }
        });
        origins = next;
        before = null;
    }

    /** Nothing, where the user may not ask: then names are all there is. */
    private Map<Long, String> tables() {
        Map<String, Long> lowest = new TreeMap<>();
        try {
            numbers.now().forEach((name, number) -> lowest.merge(table(name), number, Math::min));
        } catch (SQLException e) {
            lowest.clear();
        }
        Map<Long, String> tables = new HashMap<>();
        lowest.forEach((table, number) -> tables.put(number, table));
        return tables;
    }

    /** The table's name, as a table's and not as a file's; of a partition the whole table's. */
    static String table(String name) {
        String bare = PARTITION.matcher(name.substring(name.indexOf('/') + 1)).replaceFirst("");
        return CODE.matcher(bare)
                .replaceAll(code -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1), 16))));
    }
}
