package io.seatrial.trial;

import io.seatrial.diff.Change;
import io.seatrial.diff.Differ;
import io.seatrial.migration.Direction;
import io.seatrial.migration.Migration;
import io.seatrial.recording.Observation;
import io.seatrial.recording.StatementRun;
import io.seatrial.recording.Step;
import io.seatrial.schema.ObjectId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks again at a migration that did not come back exactly, on fresh copies of the trunk.
 *
 * <p>Three questions: was it the migration, or what earlier rounds left in the walker? Which statement did it? And is
 * what differs perhaps different each time, as {@code timestamp 'now'} in a view is?
 */
final class SecondLook implements AutoCloseable {

    private final Scratch trunk;
    private final Migration migration;
    private final Trip first;
    private final boolean fresh;
    private final Stage.Mark mark;
    private AfterUp left;

    /**
     * @param fresh true when the first trip began on a copy that nothing else had been tried on
     * @param mark what the databases of the server share, from before the first trip
     */
    SecondLook(Scratch trunk, Migration migration, Trip first, boolean fresh, Stage.Mark mark) {
        this.trunk = trunk;
        this.migration = migration;
        this.first = first;
        this.fresh = fresh;
        this.mark = mark;
    }

    /** What is to be written down instead of the first trip. */
    Trip trip() {
        if (first.failure() != null && fresh || first.stayedUp()) {
            return first;
        }
        if (first.failure() == null) {
            Trip closer = leaving(this::closer);
            if (closer.like(first)) {
                return withStatements(first, closer);
            }
            close();
        }
        return repeated();
    }

    /** Statement by statement, but for a second up that did what the first had done: no statement is asked for there. */
    private Step closer(Scratch copy, Migration migration, Direction direction, Step.Role role) {
        return role == Step.Role.AGAIN && first.sameAgain()
                ? copy.perform(migration, direction, role)
                : copy.lookCloser(migration, direction, role);
    }

    private Trip repeated() {
        Trip one = fresh ? first : leaving(Scratch::perform);
        if (one.exact() || one.failure() != null) {
            return one;
        }
        Trip other = onCopy(Scratch::perform);
        return withUnstable(withStatements(one, onCopy(Scratch::lookCloser)), other);
    }

    /** On a copy that stays when it ends as the up had left it there. */
    private Trip leaving(Trip.Pace pace) {
        Scratch copy = trunk.copy();
        Trip trip = null;
        try {
            trip = Trip.on(copy, migration, pace);
        } finally {
            if (trip == null || !trip.endsUp() || mark.moved()) {
                copy.close();
                mark.restore();
            } else {
                left = new AfterUp(copy, trip.up().before());
            }
        }
        return trip;
    }

    /** A copy of the trunk on which nothing but the migration's up has come to stay; null where there is none. */
    AfterUp left() {
        return left;
    }

    @Override
    public void close() {
        if (left != null) {
            left.database().close();
            left = null;
        }
    }

    private Trip onCopy(Trip.Pace pace) {
        try (Scratch copy = trunk.copy()) {
            return Trip.on(copy, migration, pace);
        } finally {
            mark.restore();
        }
    }

    /** The trip with what the closer look says of each statement, where both ran the same statements. */
    private static Trip withStatements(Trip trip, Trip closer) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < trip.steps().size(); i++) {
            Step step = trip.steps().get(i);
            Step looked = i < closer.steps().size() ? closer.steps().get(i) : null;
            boolean same = looked != null && looked.runs().size() == step.runs().size();
            steps.add(same ? step.withRuns(merged(step.runs(), looked.runs())) : step);
        }
        return new Trip(steps);
    }

    private static List<StatementRun> merged(List<StatementRun> runs, List<StatementRun> looked) {
        List<StatementRun> merged = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            merged.add(runs.get(i).withChanges(looked.get(i).changes()));
        }
        return merged;
    }

    /** The trip with what differed although both began in the same state. */
    private static Trip withUnstable(Trip trip, Trip other) {
        List<Step> steps = new ArrayList<>();
        List<Observation> unstable = new ArrayList<>();
        Set<ObjectId> changed = new HashSet<>();
        for (int i = 0; i < trip.steps().size(); i++) {
            Step step = trip.steps().get(i);
            step.changes().forEach(change -> changed.add(change.id()));
            if (i < other.steps().size()) {
                unstable.addAll(unstable(step, other.steps().get(i), changed));
            }
            steps.add(step.withObservations(unstable));
        }
        return new Trip(steps);
    }

    /** @param changed by the steps so far: nothing else can be of their making */
    private static List<Observation> unstable(Step one, Step other, Set<ObjectId> changed) {
        List<Observation> unstable = new ArrayList<>();
        for (Change change : Differ.between(one.after().schema(), other.after().schema())) {
            if (change instanceof Change.Altered altered && changed.contains(change.id())) {
                for (String fact : altered.facts().keySet()) {
                    unstable.add(new Observation.UnstableFact(
                            change.id(),
                            fact,
                            change.id() + ": its " + fact + " differs each time the same script is run from the same"
                                    + " state, so it is not compared"));
                }
            }
        }
        return unstable;
    }
}
