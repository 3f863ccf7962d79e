package io.seatrial.data.ledger;

import java.math.BigDecimal;
import java.math.MathContext;

/** Whether all pairs of numbers seen so far are in the same proportion. */
final class Multiples {

    private BigDecimal old;
    private BigDecimal now;
    private boolean broken;
    /** True once two different numbers have been seen: one pair alone has a proportion anyway. */
    private boolean telling;

    void add(String before, String after) {
        BigDecimal one = Figures.of(before);
        BigDecimal other = Figures.of(after);
        if (one == null || other == null) {
            broken = true;
        } else if (old == null && one.signum() != 0) {
            old = one;
            now = other;
        } else if (old != null) {
            broken |= one.multiply(now).compareTo(other.multiply(old)) != 0;
            telling |= one.compareTo(old) != 0;
        } else {
            broken |= other.signum() != 0;
        }
    }

    /** By what everything was multiplied, or null where that is not proved. */
    String factor() {
        if (broken || !telling || now.signum() == 0) {
            return null;
        }
        return now.divide(old, MathContext.DECIMAL32).stripTrailingZeros().toPlainString();
    }
}
