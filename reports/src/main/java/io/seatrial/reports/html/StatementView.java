package io.seatrial.reports.html;

import io.seatrial.recording.Observation;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.StatementRun;
import io.seatrial.report.Plain;
import java.util.List;

/**
 * One statement as the page shows it.
 *
 * @param took such as {@code 1.2 ms}
 * @param share of the slowest statement of the page, in percent from 0 to 100
 * @param error the server's message, or null where the statement succeeded
 * @param seen what was observed of it, such as whom it keeps from a table
 */
public record StatementView(int line, String sql, String took, int share, String error, List<String> seen) {

    private static final int LONGEST_SQL = 1_000;

    static StatementView of(StatementRun run, double slowestMillis) {
        double millis = run.took().toNanos() / 1e6;
        String sql = Plain.text(run.sql());
        return new StatementView(
                run.line(),
                sql.length() <= LONGEST_SQL ? sql : sql.substring(0, LONGEST_SQL) + "…",
                Took.words(run.took()),
                slowestMillis <= 0 ? 0 : (int) Math.round(100 * millis / slowestMillis),
                run.outcome() instanceof Outcome.Failed failed ? Plain.text(failed.message()) : null,
                run.observations().stream()
                        .map(Observation::headline)
                        .map(Plain::line)
                        .toList());
    }
}
