package io.seatrial.recording;

import io.seatrial.diff.Change;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * One statement that was sent to the server.
 *
 * @param sql as written, cut to its first 4,000 characters
 * @param file relative to the project
 * @param line the 1-based line of its first character
 * @param rows rows that the server said it touched; -1 where it said nothing
 * @param changes what the statement changed in the schema; empty unless the step was looked at statement by statement
 */
public record StatementRun(
        String sql,
        String file,
        int line,
        Duration took,
        long rows,
        Outcome outcome,
        List<Change> changes,
        List<Observation> observations) {

    public StatementRun {
        changes = List.copyOf(changes);
        observations = List.copyOf(observations);
    }

    /** This run with more that was seen of it. */
    public StatementRun withObservations(List<Observation> more) {
        List<Observation> all = new ArrayList<>(observations);
        all.addAll(more);
        return new StatementRun(sql, file, line, took, rows, outcome, changes, all);
    }

    /** This run with what a closer look says it changed. */
    public StatementRun withChanges(List<Change> seen) {
        return new StatementRun(sql, file, line, took, rows, outcome, seen, observations);
    }
}
