package io.seatrial.data.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How unlikely it is that values met by chance, in bits: what each tells is how rare it is among all it could have met.
 *
 * <p>A column that holds the same everywhere proves nothing, however many rows agree.
 */
final class Evidence {

    /** As little likely by chance as two 32-bit sums that agree. */
    private static final double ENOUGH = 32;

    /** A text that occurs once and is no number, which nobody makes up twice. */
    private static final double TRACER = 16;

    private static final int TRACER_LENGTH = 8;

    private final Map<String, Integer> frequency = new HashMap<>();
    private final int all;
    private double bits;

    /** @param population what could have been met */
    Evidence(List<String> population) {
        int count = 0;
        for (String value : population) {
            if (value != null) {
                frequency.merge(value, 1, Integer::sum);
                count++;
            }
        }
        all = count;
    }

    void met(String value) {
        int often = frequency.getOrDefault(value, 1);
        bits += Math.log((double) Math.max(all, often) / often) / Math.log(2);
        if (often == 1 && value.length() >= TRACER_LENGTH && Figures.of(value) == null) {
            bits += TRACER;
        }
    }

    boolean enough() {
        return bits >= ENOUGH;
    }

    /** True for numbers without gaps, as counters give them: any counter meets any other. */
    boolean counts() {
        long least = Long.MAX_VALUE;
        long greatest = Long.MIN_VALUE;
        for (String value : frequency.keySet()) {
            if (!value.matches("-?\\d{1,18}")) {
                return false;
            }
            long number = Long.parseLong(value);
            least = Math.min(least, number);
            greatest = Math.max(greatest, number);
        }
        return frequency.size() > 1 && frequency.size() == all && greatest - least < 2L * all;
    }
}
