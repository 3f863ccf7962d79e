package io.seatrial.tool;

import io.seatrial.recording.Observation;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.StatementRun;
import java.time.Duration;
import java.util.List;

/**
 * What came of running a script.
 *
 * @param runs the statements sent; of a very long script the first ones, and the one that failed
 * @param took the time the server needed for the statements
 * @param committed true when something was committed, so that a failure may have left changes behind
 * @param mayHaveSet true when a statement may have changed settings of the session
 */
public record Ran(
        Outcome outcome,
        List<StatementRun> runs,
        List<Observation> observations,
        Duration took,
        boolean committed,
        boolean mayHaveSet) {

    public Ran {
        runs = List.copyOf(runs);
        observations = List.copyOf(observations);
    }

    public boolean ok() {
        return outcome.ok();
    }
}
