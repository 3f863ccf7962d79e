package io.seatrial.reports.html;

import java.time.Duration;
import java.util.Locale;

/** Durations as a person reads them. */
final class Took {

    private Took() {}

    /** Such as {@code 0.4 ms}, {@code 35 ms} or {@code 2.1 s}. */
    static String words(Duration duration) {
        double millis = duration.toNanos() / 1e6;
        if (millis < 10) {
            return String.format(Locale.ROOT, "%.1f ms", millis);
        }
        return millis < 1000
                ? String.format(Locale.ROOT, "%.0f ms", millis)
                : String.format(Locale.ROOT, "%.1f s", millis / 1000);
    }
}
