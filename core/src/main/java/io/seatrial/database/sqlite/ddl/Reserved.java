package io.seatrial.database.sqlite.ddl;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words that cannot be a name as they are.
 *
 * <p>Source: SQLite's {@code parse.y}: the keywords that have no fallback to an identifier.
 */
public final class Reserved {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_\\x{80}-\\x{10ffff}][\\w$\\x{80}-\\x{10ffff}]*");

    private static final Set<String> WORDS =
            new HashSet<>(Arrays.asList(("add all alter and as autoincrement between case"
                            + " check collate commit constraint create current_date current_time current_timestamp default"
                            + " deferrable delete distinct drop else escape except exists false foreign from group having in index"
                            + " indexed insert intersect into is isnull join limit not nothing notnull null on or order primary"
                            + " references returning select set table then to transaction true union unique update using values"
                            + " when where")
                    .split(" ")));

    private Reserved() {}

    /** The name as SQL can hold it: in double quotes only where needed. */
    public static String quoted(String name) {
        return PLAIN.matcher(name).matches() && !WORDS.contains(name.toLowerCase(Locale.ROOT))
                ? name
                : '"' + name.replace("\"", "\"\"") + '"';
    }
}
