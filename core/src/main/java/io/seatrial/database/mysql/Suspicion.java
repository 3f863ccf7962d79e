package io.seatrial.database.mysql;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What may have changed in a database, by the statements that were sent. */
final class Suspicion {

    /** What stands in a statement as it stands in the catalogue. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_$ .-]+");

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_$]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Za-z0-9_$\\x{80}-\\x{10ffff}]+");

    private final boolean everything;
    private final boolean names;
    private final Set<String> kinds;
    private final Set<String> along;
    private final List<String> sent;
    private final Set<String> words = new HashSet<>();

    /**
     * @param everything true when the statements do not tell
     * @param names true when tables or views may have come or gone
     * @param kinds of objects beside tables and views that may have changed
     * @param along kinds of objects that may have gone with tables
     * @param sent the statements in small letters
     */
    Suspicion(boolean everything, boolean names, Set<String> kinds, Set<String> along, List<String> sent) {
        this.everything = everything;
        this.names = names;
        this.kinds = kinds;
        this.along = along;
        this.sent = sent;
        sent.forEach(statement -> words.addAll(Arrays.asList(BETWEEN_WORDS.split(statement))));
    }

    boolean everything() {
        return everything;
    }

    boolean names() {
        return everything || names;
    }

    boolean of(String kind) {
        return everything || kinds.contains(kind);
    }

    /** True when such objects may have gone, or moved, with tables. */
    boolean alongWithTables(String kind) {
        return everything || along.contains(kind);
    }

    /** True when some statement may be about the table or view: it names it, or the name can be written in other ways. */
    boolean mentions(String table) {
        String name = table.toLowerCase(Locale.ROOT);
        if (everything || !PLAIN.matcher(table).matches()) {
            return true;
        }
        return WORD.matcher(table).matches()
                ? words.contains(name)
                : sent.stream().anyMatch(statement -> statement.contains(name));
    }
}
