package io.seatrial.trial;

import io.seatrial.migration.Direction;
import io.seatrial.migration.History;
import io.seatrial.migration.Migration;
import io.seatrial.recording.NotObserved;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.Step;
import java.util.List;

/**
 * From the newest migration back to each of a few earlier ones, and up again: what a deploy that must be taken back does.
 *
 * <p>Steps are not looked at; a way that cannot be gone is told with the place where it stops.
 */
public final class PartialDescent implements Trial {

    /** How many migrations are taken back. */
    private static final List<Integer> DEPTHS = List.of(1, 2, 5, 10, 25);

    @Override
    public String name() {
        return "partial-descent";
    }

    @Override
    public boolean byDefault() {
        return false;
    }

    @Override
    public void perform(History history, Stage stage) {
        List<Migration> migrations = Ups.of(history);
        try (Scratch top = stage.empty()) {
            for (Migration migration : migrations) {
                if (!top.pass(migration, Direction.UP, Step.Role.UP).ok()) {
                    stage.notObserved(new NotObserved(
                            "partial-descent", migration.version() + " cannot be applied, so the top is not reached"));
                    return;
                }
            }
            for (int depth : DEPTHS) {
                if (depth <= migrations.size() && !there(top, migrations, depth, stage)) {
                    return;
                }
            }
        }
    }

    /** True when the way down and up again could be gone. */
    private static boolean there(Scratch top, List<Migration> migrations, int depth, Stage stage) {
        List<Migration> way = migrations.subList(migrations.size() - depth, migrations.size());
        Stage.Mark mark = stage.mark();
        try (Scratch scratch = top.copy()) {
            for (int i = way.size() - 1; i >= 0; i--) {
                stage.at(way.size() - i, 2 * way.size(), way.get(i));
                if (!step(scratch, way.get(i), Direction.DOWN, depth, stage)) {
                    return false;
                }
            }
            for (Migration migration : way) {
                if (!step(scratch, migration, Direction.UP, depth, stage)) {
                    return false;
                }
            }
            return true;
        } finally {
            mark.restore();
        }
    }

    private static boolean step(Scratch scratch, Migration migration, Direction direction, int depth, Stage stage) {
        String where = "partial-descent: " + depth + " migrations down and up again";
        if (migration.script(direction) == null) {
            stage.notObserved(new NotObserved(where, "stopped at " + migration.version() + ": it has no down"));
            return false;
        }
        Step step =
                scratch.pass(migration, direction, direction == Direction.UP ? Step.Role.ASCENT : Step.Role.DESCENT);
        if (step.outcome() instanceof Outcome.Failed failed) {
            stage.notObserved(
                    new NotObserved(where, "stopped at " + migration.version() + " because " + failed.message()));
            return false;
        }
        if (stage.examines(migration)) {
            stage.record(step);
        }
        return true;
    }
}
