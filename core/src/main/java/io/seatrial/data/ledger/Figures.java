package io.seatrial.data.ledger;

import io.seatrial.recording.Observation.Damage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** What became of numbers. */
final class Figures {

    /** Numbers that a decimal holds in little space; others are compared as texts. */
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,400})(\\.\\d{1,400})?(e[+-]?\\d{1,3})?");

    private Figures() {}

    static boolean number(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** The number, or null. */
    static BigDecimal of(String text) {
        return text != null && number(text) ? new BigDecimal(text) : null;
    }

    /** Null where they are not both numbers, or nothing is proved of them. */
    static Damage between(String before, String after) {
        BigDecimal old = of(before);
        BigDecimal now = of(after);
        if (old == null || now == null) {
            return null;
        }
        if (old.compareTo(now) == 0) {
            return Damage.SCALE_CHANGED;
        }
        return rounded(old, now) ? Damage.ROUNDED : Damage.CHANGED;
    }

    private static boolean rounded(BigDecimal old, BigDecimal now) {
        return now.scale() < old.scale()
                && (now.compareTo(old.setScale(now.scale(), RoundingMode.HALF_UP)) == 0
                        || now.compareTo(old.setScale(now.scale(), RoundingMode.HALF_EVEN)) == 0
                        || now.compareTo(old.setScale(now.scale(), RoundingMode.DOWN)) == 0);
    }
}
