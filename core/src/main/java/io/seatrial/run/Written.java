package io.seatrial.run;

import io.seatrial.diff.Change;
import io.seatrial.diff.Differ;
import io.seatrial.migration.Direction;
import io.seatrial.migration.Migration;
import io.seatrial.recording.Step;
import io.seatrial.schema.Snapshot;
import io.seatrial.tool.Ran;
import java.util.List;

/** Writes down what came of a script as a step. */
final class Written {

    private Written() {}

    static List<Change> changes(Snapshot before, Snapshot after) {
        return Differ.between(before, after);
    }

    static Step step(
            Migration migration, Direction direction, Step.Role role, Snapshot before, Snapshot after, Ran ran) {
        return new Step(
                migration,
                direction,
                before,
                after,
                Differ.between(before, after),
                ran.runs(),
                ran.outcome(),
                ran.observations(),
                ran.took(),
                role,
                ran.committed());
    }
}
