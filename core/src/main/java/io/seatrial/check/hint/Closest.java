package io.seatrial.check.hint;

import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import java.util.Locale;

/** Finds the name that a writer may have meant. */
final class Closest {

    private Closest() {}

    /** The object whose name differs in the fewest letters, when those are few enough for a slip; else null. */
    static String to(String name, Schema schema) {
        String bare = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        int best = Math.max(1, bare.length() / 5) + 1;
        String found = null;
        for (ObjectId id : schema.objects().keySet()) {
            int distance = distance(bare, id.name().toLowerCase(Locale.ROOT), best);
            if (distance > 0 && distance < best) {
                best = distance;
                found = id.toString();
            }
        }
        return found;
    }

    /** Levenshtein's distance, row by row; at least {@code limit} where the lengths alone say so. */
    private static int distance(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) >= limit) {
            return limit;
        }
        int[] previous = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int swap = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(swap, Math.min(previous[j], row[j - 1]) + 1);
            }
            previous = row;
        }
        return previous[other.length()];
    }
}
