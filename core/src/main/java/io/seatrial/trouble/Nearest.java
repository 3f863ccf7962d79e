package io.seatrial.trouble;

import java.util.Collection;

/** The known name that somebody may have meant by a name that is not known. */
public final class Nearest {

    private Nearest() {}

    /** The nearest of the known names, or null when none is near enough to be worth a guess. */
    public static String of(String given, Collection<String> known) {
        String best = null;
        int least = Math.max(1, given.length() / 3) + 1;
        for (String name : known) {
            int distance = distance(given, name);
            if (distance < least) {
                least = distance;
                best = name;
            }
        }
        return best;
    }

    /** The question to put behind a message, such as {@code ; did you mean "history"?}, or an empty text. */
    public static String question(String given, Collection<String> known) {
        String nearest = of(given, known);
        return nearest == null ? "" : "; did you mean \"" + nearest + "\"?";
    }

    /** How many letters must be put in, left out or replaced (Levenshtein). */
    private static int distance(String left, String right) {
        int[] row = new int[right.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[right.length()];
    }
}
