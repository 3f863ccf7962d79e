package io.seatrial.diff;

import io.seatrial.diff.sql.ProvedSql;

/**
 * A comparison with what to call the two sides of it.
 *
 * @param first what to call the first schema, such as {@code the history}
 * @param second what to call the second
 * @param file where the second stands, as the user named it; null where it is no file
 * @param sql the statements that make the first into the second; null where nobody asked for them
 */
public record Compared(String first, String second, String file, Comparison comparison, ProvedSql sql) {

    /** A comparison that is told in words only. */
    public Compared(String first, String second, String file, Comparison comparison) {
        this(first, second, file, comparison, null);
    }

    /** How they compare, in one sentence. */
    public String sentence() {
        if (comparison.equal()) {
            return "Equal: " + first + " and " + second + ".";
        }
        if (comparison.meansTheSame()) {
            return "Equal in meaning: " + first + " and " + second + ".";
        }
        return "Different: " + comparison.onlyFirst().size() + " only in " + first + ", "
                + comparison.onlySecond().size() + " only in " + second + ", "
                + comparison.different().size() + " different.";
    }
}
