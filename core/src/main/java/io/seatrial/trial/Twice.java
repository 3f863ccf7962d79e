package io.seatrial.trial;

import io.seatrial.migration.Direction;
import io.seatrial.migration.History;
import io.seatrial.migration.Migration;
import io.seatrial.recording.NotObserved;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.StatementRun;
import io.seatrial.recording.Step;
import java.util.List;

/**
 * Each migration applied once more although it is in place, as happens when a tracking table is lost or a script is run
 * by hand.
 *
 * <p>The normal result is a failure that changes nothing. A twin of the trunk bears it; after anything else the twin is
 * copied anew. A second time that fails inside its transaction is not looked at: nothing can have changed.
 */
public final class Twice implements Trial {

    @Override
    public String name() {
        return "twice";
    }

    @Override
    public void perform(History history, Stage stage) {
        List<Migration> migrations = Ups.of(history);
        try (Scratch trunk = stage.empty()) {
            Scratch twin = null;
            try {
                for (int i = 0; i < migrations.size(); i++) {
                    Migration migration = migrations.get(i);
                    stage.at(i + 1, migrations.size(), migration);
                    Step step = trunk.pass(migration, Direction.UP, Step.Role.UP);
                    if (!step.ok()) {
                        stop(migrations.subList(i, migrations.size()), stage);
                        return;
                    }
                    if (stage.examines(migration)) {
                        twin = examine(trunk, twin, migration, stage);
                    } else if (twin != null) {
                        twin.close();
                        twin = null;
                    }
                }
            } finally {
                if (twin != null) {
                    twin.close();
                }
            }
        }
    }

    /** The twin to go on with; null when it is of no use any more. */
    private static Scratch examine(Scratch trunk, Scratch twin, Migration migration, Stage stage) {
        Scratch one = twin;
        if (one == null) {
            one = trunk.copy();
        } else if (!one.pass(migration, Direction.UP, Step.Role.UP).ok()) {
            // What an earlier second time left in the rows stands in the way.
            one.close();
            one = trunk.copy();
        }
        Stage.Mark mark = stage.mark();
        Step second = one.pass(migration, Direction.UP, Step.Role.TWICE);
        if (second.rolledBack() && second.outcome() instanceof Outcome.Failed failed && sessionHeld(failed)) {
            stage.record(second);
            return one;
        }
        Step looked = second.between(trunk.snapshot(), one.snapshot());
        stage.record(looked);
        if (looked.before().same(looked.after()) && wroteNothing(looked)) {
            return one;
        }
        one.close();
        mark.restore();
        return null;
    }

    private static boolean sessionHeld(Outcome.Failed failed) {
        return failed.reason() == Outcome.Reason.REFUSED || failed.reason() == Outcome.Reason.RAISED;
    }

    private static boolean wroteNothing(Step step) {
        return step.runs().stream().mapToLong(StatementRun::rows).allMatch(rows -> rows <= 0);
    }

    private static void stop(List<Migration> rest, Stage stage) {
        stage.notObserved(new NotObserved(
                "twice: " + rest.size() + " migrations from " + rest.get(0).version() + " on",
                rest.get(0).version() + " cannot be applied"));
    }
}
