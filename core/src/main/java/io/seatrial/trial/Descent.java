package io.seatrial.trial;

import io.seatrial.migration.Direction;
import io.seatrial.migration.Migration;
import io.seatrial.recording.NotObserved;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.Step;
import java.util.List;

/** One way down from the newest migration. */
final class Descent {

    private final List<Migration> migrations;
    private final Checkpoints checkpoints;
    private final Stage stage;
    private Scratch scratch;

    Descent(List<Migration> migrations, Checkpoints checkpoints, Stage stage) {
        this.migrations = migrations;
        this.checkpoints = checkpoints;
        this.stage = stage;
    }

    /** Goes down until so many migrations are left, and hands over the database; the caller closes it. */
    Scratch to(int height) {
        scratch = checkpoints.climb();
        int k = migrations.size() - 1;
        while (k >= height) {
            Migration migration = migrations.get(k);
            stage.at(migrations.size() - k, migrations.size(), migration);
            if (!checkpoints.applied(migration)) {
                k--;
            } else if (migration.down() == null) {
                k = below(k, height);
            } else {
                revert(k);
                k--;
            }
        }
        return scratch;
    }

    /** Passes by the migrations that have no down. */
    private int below(int k, int height) {
        int next = k;
        while (next >= height && migrations.get(next).down() == null) {
            next--;
        }
        goOnFrom(next + 1);
        return next;
    }

    private void revert(int k) {
        Migration migration = migrations.get(k);
        Step step = scratch.pass(migration, Direction.DOWN, Step.Role.DESCENT);
        if (!(step.outcome() instanceof Outcome.Failed failed)) {
            write(step);
            return;
        }
        goOnFrom(k);
        Step alone = alone(migration);
        boolean own = !alone.ok() && checkpoints.complete();
        if (own) {
            write(alone);
        }
        if (stage.examines(migration)) {
            stage.notObserved(new NotObserved(
                    "full-descent: one way down through " + migration.version(),
                    "stopped at " + migration.version() + " because " + failed.message()
                            + (alone.ok() ? "; right after its up the rollback works" : "")
                            + "; went on below it from a fresh database"));
        }
    }

    /** The rollback right after its up, on a database that no other rollback has touched. */
    private Step alone(Migration migration) {
        Stage.Mark mark = stage.mark();
        try (Scratch probe = scratch.copy()) {
            probe.pass(migration, Direction.UP, Step.Role.UP);
            return probe.pass(migration, Direction.DOWN, Step.Role.DESCENT);
        } finally {
            mark.restore();
        }
    }

    private void goOnFrom(int height) {
        scratch.close();
        scratch = checkpoints.at(height);
    }

    private void write(Step step) {
        if (stage.examines(step.migration())) {
            stage.record(step);
        }
    }
}
