package io.seatrial.run;

import io.seatrial.diff.Change;
import io.seatrial.diff.Differ;
import io.seatrial.migration.Direction;
import io.seatrial.migration.Migration;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.StatementRun;
import io.seatrial.recording.Step;
import io.seatrial.schema.Snapshot;
import io.seatrial.tool.Ran;
import java.time.Duration;
import java.util.ArrayList;
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

    /** The step of something that is not a migration. @param at the newest migration that the database has */
    static Step seeded(Migration at, List<StatementRun> runs, Outcome outcome, Duration took) {
        return new Step(
                at,
                Direction.UP,
                Snapshot.EMPTY,
                Snapshot.EMPTY,
                List.of(),
                runs,
                outcome,
                List.of(),
                took,
                Step.Role.SEEDED,
                true);
    }

    /** The step of scripts that are no migration; the last one tells how it ended. */
    static Step seeded(Migration at, List<Ran> rans) {
        List<StatementRun> runs = new ArrayList<>();
        Duration took = Duration.ZERO;
        Outcome outcome = new Outcome.Succeeded();
        for (Ran ran : rans) {
            runs.addAll(ran.runs());
            took = took.plus(ran.took());
            outcome = ran.outcome();
        }
        return seeded(at, runs, outcome, took);
    }
}
