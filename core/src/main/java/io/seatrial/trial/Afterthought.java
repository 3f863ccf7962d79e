package io.seatrial.trial;

import io.seatrial.migration.Direction;
import io.seatrial.migration.Migration;
import io.seatrial.recording.NotObserved;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.Rollback;
import io.seatrial.recording.Step;

/**
 * What is to be done about a migration after its trip: looking again at what did not come back exactly, writing down what
 * was seen, and mending the way back.
 *
 * @param fresh true when the trip began on a copy that nothing else had been tried on
 * @param missing a migration before this one that the trunk could not take, or null
 * @param mends true where a way back is to be written if it lacks
 */
record Afterthought(Stage stage, Migration migration, Trip trip, boolean fresh, Migration missing, boolean mends)
        implements Aside.Task {

    /** True when there is nothing to do but to write down the trip. */
    boolean mere() {
        return trip.exact() && !(mends && trip.lacksWayBack());
    }

    @Override
    public Runnable perform(Scratch trunk, Stage.Mark mark) {
        if (trip.exact()) {
            return written(trip, trunk, null, mark);
        }
        try (SecondLook look = new SecondLook(trunk, migration, trip, fresh, mark)) {
            Trip looked = look.trip();
            keep(looked, trunk);
            return written(looked, trunk, look.left(), mark);
        }
    }

    private Runnable written(Trip seen, Scratch trunk, AfterUp left, Stage.Mark mark) {
        boolean known = seen.steps().stream().allMatch(step -> unknown(step) == null);
        Rollback rollback = known && mends && seen.lacksWayBack() ? stage.mend(trunk, left, seen.steps(), mark) : null;
        return () -> {
            write(seen);
            if (rollback != null) {
                stage.record(rollback);
            }
        };
    }

    /** Leaves a database in which a person can see what the trip came to: after the down, or what came of the up. */
    private void keep(Trip seen, Scratch trunk) {
        if (seen.exact() || !stage.keeps()) {
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

    /** Writes down the trip as it is. */
    void write() {
        write(trip);
    }

    private void write(Trip seen) {
        for (Step step : seen.steps()) {
            String unknown = unknown(step);
            if (unknown == null) {
                stage.record(step);
            } else {
                stage.notObserved(
                        new NotObserved("migration " + step.migration().version() + ", " + step.direction(), unknown));
            }
        }
    }

    /** Why the failure of a step says nothing about the migration; null where it does, or there is none. */
    private String unknown(Step step) {
        if (!(step.outcome() instanceof Outcome.Failed failed)) {
            return null;
        }
        if (failed.reason() == Outcome.Reason.ENVIRONMENT) {
            return "the server lacks what it needs: " + failed.message()
                    + ". Use a server that has it: --database jdbc:… (or another version, --database NAME:VERSION)";
        }
        return missing != null && Consequence.possible(failed)
                ? "it fails (" + failed.message() + "), but " + missing.version()
                        + " could not be applied before it, so that says nothing"
                : null;
    }
}
