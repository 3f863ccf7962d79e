package io.seatrial.cli;

import io.seatrial.Seatrial;
import io.seatrial.Settings;
import io.seatrial.report.Conclusion;
import io.seatrial.report.Report;
import java.time.Duration;
import java.util.List;

/** The report of a run that never came to anything, so that nobody reads the one of the run before. */
final class BrokenReport {

    private BrokenReport() {}

    static Report of(Settings settings, RuntimeException trouble) {
        Duration none = Duration.ZERO;
        return new Report(
                Seatrial.version(),
                Conclusion.BROKEN,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Report.Timings(none, none, none, none),
                trouble.getMessage() == null ? trouble.toString() : trouble.getMessage(),
                settings.project().toString(),
                settings.failOn());
    }
}
