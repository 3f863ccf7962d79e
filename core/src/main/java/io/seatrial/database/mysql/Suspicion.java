package io.seatrial.database.mysql;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What may have changed in a database, by the statements that were sent.
 *
 * @param everything true when the statements do not tell
 * @param kinds of objects beside tables that may have changed, where not everything may
 * @param sent the statements in small letters
 */
record Suspicion(boolean everything, Set<String> kinds, List<String> sent) {

    /** What stands in a statement as it stands in the catalogue. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_$ .-]+");

    boolean of(String kind) {
        return everything || kinds.contains(kind);
    }

    /** True when some statement may have altered the table: it names it, or the name can be written in other ways. */
    boolean mentions(String table) {
        String name = table.toLowerCase(Locale.ROOT);
        return everything
                || !PLAIN.matcher(table).matches()
                || sent.stream().anyMatch(statement -> statement.contains(name));
    }
}
