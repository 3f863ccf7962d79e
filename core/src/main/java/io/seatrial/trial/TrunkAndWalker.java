package io.seatrial.trial;

import io.seatrial.migration.Direction;
import io.seatrial.migration.Migration;
import io.seatrial.recording.NotObserved;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.Step;

/**
 * A database that only ever goes up, and a copy of it that tries each migration first and goes on while it ends where the
 * trunk will be.
 */
final class TrunkAndWalker implements AutoCloseable {

    private final Stage stage;
    private final Scratch trunk;
    private final Aside aside;
    private Scratch walker;
    /** True while the walker is a copy of the trunk that nothing was tried on. */
    private boolean fresh;
    /** The first migration that the trunk could not take, or null: what comes later may miss it. */
    private Migration missing;

    TrunkAndWalker(Stage stage) {
        this.stage = stage;
        this.trunk = stage.empty();
        this.aside = stage.aside(trunk);
    }

    /** Applies a migration that is not examined. */
    void pass(Migration migration) {
        dropWalker();
        takeUp(migration);
    }

    /** Tries a migration, writes down what was seen, and takes it up. */
    void examine(Migration migration) {
        Scratch on = walker();
        boolean first = fresh;
        Stage.Mark mark = stage.mark();
        Trip trip = Trip.on(on, migration, Scratch::perform);
        fresh = false;
        if (!trip.settled() || mark.moved()) {
            // A role that the walker's rounds have made would be in the trunk's way.
            dropWalker();
            mark.restore();
        }
        Afterthought thought = new Afterthought(stage, migration, trip, first, missing, stage.mends(migration));
        if (thought.mere()) {
            aside.note(thought::write);
        } else {
            aside.leave(thought, mark);
        }
        if (trip.up().ok()) {
            takeUp(migration);
        } else {
            miss(migration);
        }
    }

    private Scratch walker() {
        if (walker == null) {
            walker = trunk.copy();
            fresh = true;
        }
        return walker;
    }

    private void dropWalker() {
        if (walker != null) {
            walker.close();
            walker = null;
        }
    }

    private void takeUp(Migration migration) {
        Step step = trunk.pass(migration, Direction.UP, Step.Role.UP);
        aside.takenUp(migration);
        if (step.outcome() instanceof Outcome.Failed failed) {
            NotObserved unseen = new NotObserved(
                    "migration " + migration.version() + " as a step of the whole history",
                    "it fails where it is only applied: " + failed.message());
            aside.note(() -> stage.notObserved(unseen));
            dropWalker();
            miss(migration);
        }
    }

    private void miss(Migration migration) {
        if (missing == null) {
            missing = migration;
        }
    }

    @Override
    public void close() {
        dropWalker();
        trunk.close();
    }
}
