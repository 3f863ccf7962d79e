package io.seatrial.data.value;

import java.util.function.LongFunction;

/** Values made from the number itself. */
record Numbered(long size, LongFunction<String> text) implements Domain {

    private static final long USUAL = 100_000;

    @Override
    public long ordinary() {
        return Math.min(size, USUAL);
    }

    @Override
    public String at(long index) {
        return text.apply(index);
    }
}
