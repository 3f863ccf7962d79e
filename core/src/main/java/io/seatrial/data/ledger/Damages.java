package io.seatrial.data.ledger;

import io.seatrial.recording.Observation.Damage;

/** Names what became of a value, as far as the two texts prove it. */
final class Damages {

    /** Shorter texts are contained in others by chance. */
    private static final int TELLING = 3;

    private Damages() {}

    /** Of two different texts, null standing for NULL. @param fallback the column's default as a text, or null */
    static Damage between(String before, String after, String fallback) {
        if (after == null) {
            return Damage.SET_TO_NULL;
        }
        if (before == null) {
            return after.equals(fallback) ? Damage.DEFAULT_FILLED_IN : Damage.FILLED_IN;
        }
        if (before.strip().equals(after.strip())) {
            return after.length() < before.length() ? Damage.TRIMMED : Damage.CHANGED;
        }
        Damage exact = Figures.between(before, after);
        if (exact == null) {
            exact = Moments.between(before, after);
        }
        return exact == null ? ofTexts(before, after) : exact;
    }

    private static Damage ofTexts(String before, String after) {
        if (!after.isEmpty() && before.startsWith(after)) {
            return Damage.TRUNCATED;
        }
        if (before.equalsIgnoreCase(after)) {
            return Damage.CASE_CHANGED;
        }
        if (Encodings.related(before, after)) {
            return Damage.RE_ENCODED;
        }
        boolean extended = before.strip().length() >= TELLING && after.contains(before);
        return extended && !Figures.number(after) ? Damage.EXTENDED : Damage.CHANGED;
    }
}
