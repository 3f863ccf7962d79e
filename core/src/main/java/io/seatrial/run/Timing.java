package io.seatrial.run;

import java.time.Duration;
import java.util.function.Supplier;

/** Where the time of a run goes: scripts, looking at schemas, making and dropping databases. */
final class Timing {

    /** What the time goes into. */
    enum Part {
        MIGRATIONS,
        SNAPSHOTS,
        SERVER
    }

    private final long[] nanos = new long[Part.values().length];

    <T> T spend(Part part, Supplier<T> doing) {
        long began = System.nanoTime();
        try {
            return doing.get();
        } finally {
            nanos[part.ordinal()] += System.nanoTime() - began;
        }
    }

    Duration spent(Part part) {
        return Duration.ofNanos(nanos[part.ordinal()]);
    }
}
