package io.seatrial.data.value;

import java.util.function.LongFunction;

/**
 * Values in equal steps: numbers, dates, times.
 *
 * @param low the number of the first value
 * @param step from one value to the next, at least 1
 * @param text of a number
 */
record Ascending(long low, long step, long size, long ordinary, LongFunction<String> text) implements Domain {

    Ascending {
        if (size < 1 || step < 1) {
            throw new IllegalArgumentException("no values from " + low + " on in steps of " + step);
        }
        ordinary = Math.max(1, Math.min(ordinary, size));
    }

    @Override
    public String at(long index) {
        return text.apply(low + index * step);
    }

    @Override
    public boolean ascending() {
        return true;
    }
}
