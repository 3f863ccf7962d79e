package io.seatrial.data.value;

import io.seatrial.data.condition.Condition.Bounded;
import io.seatrial.data.condition.Condition.Multiple;
import io.seatrial.data.condition.Restriction;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;

/**
 * From where to where the numbers of an ascending domain go.
 *
 * @param low the least number, or {@link Long#MIN_VALUE}
 * @param high the greatest number, or {@link Long#MAX_VALUE}
 * @param multiple every number is a multiple of it, and a rest
 */
record Limits(long low, long high, long multiple, long rest) {

    /** Numbers that long sums cannot overflow with. */
    private static final long FAR = Long.MAX_VALUE / 4;

    /** @param number of a limit's text; throws a RuntimeException when it is none of this kind */
    static Limits of(Restriction restriction, ToLongFunction<String> number) {
        long low = Long.MIN_VALUE;
        long high = Long.MAX_VALUE;
        for (Bounded bound : restriction.bounds()) {
            long limit;
            try {
                limit = number.applyAsLong(bound.limit());
            } catch (RuntimeException e) {
                // A limit that is not of this kind of value is left to the database.
                continue;
            }
            switch (bound.operator()) {
                case ">" -> low = Math.max(low, limit + 1);
                case ">=" -> low = Math.max(low, limit);
                case "<" -> high = Math.min(high, limit - 1);
                default -> high = Math.min(high, limit);
            }
        }
        Multiple multiple = restriction.first(Multiple.class);
        return new Limits(
                low, high, multiple == null ? 1 : Math.max(1, multiple.of()), multiple == null ? 0 : multiple.rest());
    }

    /** These limits, and not beyond what the type takes. */
    Limits within(long least, long greatest) {
        return new Limits(Math.max(low, least), Math.min(high, greatest), multiple, rest);
    }

    /**
     * The values in these limits, from the usual start on where that is allowed.
     *
     * @param start where ordinary values begin
     * @param ordinary how many of them are ordinary
     */
    Domain domain(long start, long step, long ordinary, LongFunction<String> text) {
        long floor = Math.max(low, -FAR);
        long ceiling = Math.min(high, FAR);
        long wide = step * ordinary;
        long from = start;
        if (from < floor) {
            from = floor;
        } else if (from > ceiling || (ceiling - from < wide && low != Long.MIN_VALUE && floor <= 0)) {
            from = Math.max(floor, ceiling - wide + 1);
        }
        long stride = Math.max(1, step);
        if (ceiling - from < stride * Math.min(ordinary, 100)) {
            stride = 1;
        }
        if (multiple > 1) {
            from = Math.floorDiv((rest > 0 ? Math.max(from, 0) : from) - rest + multiple - 1, multiple) * multiple
                    + rest;
            stride = Math.max(multiple, stride / multiple * multiple);
        }
        long size = from > ceiling ? 1 : (ceiling - from) / stride + 1;
        return new Ascending(from, stride, size, ordinary, text);
    }
}
