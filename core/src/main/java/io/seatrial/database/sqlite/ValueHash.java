package io.seatrial.database.sqlite;

import java.nio.charset.StandardCharsets;

/** Hashes of 64 bits, the same in every process; a value counts by its text, but bytes are not characters. */
final class ValueHash {

    /** What no value is likely to have, for NULL. */
    static final long OF_NULL = 0x5851F42D4C957F2DL;

    static final long SEED = 0x9E3779B97F4A7C15L;

    private static final long FACTOR = 0xBF58476D1CE4E5B9L;
    private static final int SHIFT = 31;

    private ValueHash() {}

    static long of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8), 0);
    }

    /** The library's own text has fewer digits than the number. */
    static long of(double number) {
        return of(Double.toString(number));
    }

    /** @param bytes null for no bytes at all, as the driver gives them */
    static long of(byte[] bytes) {
        return of(bytes == null ? new byte[0] : bytes, 1);
    }

    private static long of(byte[] bytes, long start) {
        long hash = start + bytes.length;
        for (byte b : bytes) {
            hash = (hash ^ b) * FACTOR;
            hash ^= hash >>> SHIFT;
        }
        return hash;
    }

    static long mix(long value) {
        long mixed = (value ^ (value >>> SHIFT)) * FACTOR;
        return mixed ^ (mixed >>> SHIFT);
    }
}
