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
    private Scratch walker;
    /** True while the walker is a copy of the trunk that nothing was tried on. */
    private boolean fresh;
    /** The first migration that the trunk could not take, or null: what comes later may miss it. */
    private Migration missing;

    TrunkAndWalker(Stage stage) {
        this.stage = stage;
        this.trunk = stage.empty();
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
        if (!trip.exact()) {
            trip = new SecondLook(trunk, migration, trip, first, mark).trip();
            keep(migration, trip);
        }
        if (write(trip) && trip.lacksWayBack()) {
            stage.mend(trunk, trip.steps(), mark);
        }
        if (trip.up().ok()) {
            takeUp(migration);
        } else {
            miss(migration);
        }
    }

    /** Leaves a database in which a person can see what the trip came to: after the down, or what came of the up. */
    private void keep(Migration migration, Trip trip) {
        if (trip.exact() || !stage.keeps()) {
            return;
        }
        try (Scratch copy = trunk.copy()) {
            boolean up = copy.pass(migration, Direction.UP, Step.Role.UP).ok();
            if (up && migration.down() != null) {
                copy.pass(migration, Direction.DOWN, Step.Role.DOWN);
            }
            copy.keep((up ? "after up and down of " : "after the failed up of ") + migration.version());
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
        if (step.outcome() instanceof Outcome.Failed failed) {
            stage.notObserved(new NotObserved(
                    "migration " + migration.version() + " as a step of the whole history",
                    "it fails where it is only applied: " + failed.message()));
            dropWalker();
            miss(migration);
        }
    }

    private void miss(Migration migration) {
        if (missing == null) {
            missing = migration;
        }
    }

    /** @return true when nothing of it says only what the server lacks */
    private boolean write(Trip trip) {
        boolean all = true;
        for (Step step : trip.steps()) {
            String unknown = step.outcome() instanceof Outcome.Failed failed ? unknown(failed) : null;
            if (unknown == null) {
                stage.record(step);
            } else {
                all = false;
                stage.notObserved(
                        new NotObserved("migration " + step.migration().version() + ", " + step.direction(), unknown));
            }
        }
        return all;
    }

    /** Why a failure says nothing about the migration; null where it does. */
    private String unknown(Outcome.Failed failed) {
        if (failed.reason() == Outcome.Reason.ENVIRONMENT) {
            return "the server lacks what it needs: " + failed.message()
                    + ". Use a server that has it: --database jdbc:… (or another version, --database NAME:VERSION)";
        }
        return missing != null && Consequence.possible(failed)
                ? "it fails (" + failed.message() + "), but " + missing.version()
                        + " could not be applied before it, so that says nothing"
                : null;
    }

    @Override
    public void close() {
        dropWalker();
        trunk.close();
    }
}
