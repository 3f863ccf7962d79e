package io.seatrial;

import io.seatrial.report.Report;
import io.seatrial.run.Performance;
import java.time.Duration;

/** Where the time went that building schemas took. */
final class Spent {

    private Duration migrations = Duration.ZERO;
    private Duration snapshots = Duration.ZERO;
    private Duration server = Duration.ZERO;

    void add(Performance performance) {
        migrations = migrations.plus(performance.migrations());
        snapshots = snapshots.plus(performance.snapshots());
        server = server.plus(performance.databases());
    }

    /** @param began by {@link System#nanoTime} */
    Report.Timings since(long began) {
        return new Report.Timings(Duration.ofNanos(System.nanoTime() - began), migrations, snapshots, server);
    }
}
