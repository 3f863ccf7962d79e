package io.seatrial.recording;

import io.seatrial.diff.Change;
import io.seatrial.migration.Direction;
import io.seatrial.migration.Migration;
import io.seatrial.schema.Snapshot;
import java.time.Duration;
import java.util.List;

/**
 * One migration applied or reverted once, with the schema before and after.
 *
 * @param changes from before to after, renames recognised by the server's own identity
 * @param took the time the statements took, not the looking
 */
public record Step(
        Migration migration,
        Direction direction,
        Snapshot before,
        Snapshot after,
        List<Change> changes,
        List<StatementRun> runs,
        Outcome outcome,
        List<Observation> observations,
        Duration took) {

    public Step {
        changes = List.copyOf(changes);
        runs = List.copyOf(runs);
        observations = List.copyOf(observations);
    }

    public boolean ok() {
        return outcome.ok();
    }
}
