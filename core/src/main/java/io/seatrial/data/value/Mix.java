package io.seatrial.data.value;

/** Numbers that look random and are the same every time: the finaliser of SplitMix64. */
public final class Mix {

    private Mix() {}

    public static long mix(long number) {
        long z = number + 0x9E3779B97F4A7C15L;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    /** From 0 to below {@code limit}. */
    public static long below(long limit, long seed, long number) {
        return Math.floorMod(mix(seed ^ mix(number)), limit);
    }
}
