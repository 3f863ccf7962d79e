package io.seatrial.data.ledger;

import io.seatrial.recording.Observation.Damage;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Names what became of a value, as far as the two texts prove it. */
final class Damages {

    private Damages() {}

    /** Of two different texts, null standing for NULL. */
    static Damage between(String before, String after) {
        if (after == null) {
            return Damage.SET_TO_NULL;
        }
        if (before == null) {
            return Damage.FILLED_IN;
        }
        if (before.strip().equals(after.strip())) {
            return after.length() < before.length() ? Damage.TRIMMED : Damage.CHANGED;
        }
        if (rounded(before, after)) {
            return Damage.ROUNDED;
        }
        if (!after.isEmpty() && before.startsWith(after)) {
            return Damage.TRUNCATED;
        }
        return before.equalsIgnoreCase(after) ? Damage.CASE_CHANGED : Damage.CHANGED;
    }

    private static boolean rounded(String before, String after) {
        try {
            BigDecimal old = new BigDecimal(before);
            BigDecimal now = new BigDecimal(after);
            return now.scale() < old.scale()
                    && (now.compareTo(old.setScale(now.scale(), RoundingMode.HALF_UP)) == 0
                            || now.compareTo(old.setScale(now.scale(), RoundingMode.HALF_EVEN)) == 0
                            || now.compareTo(old.setScale(now.scale(), RoundingMode.DOWN)) == 0);
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
