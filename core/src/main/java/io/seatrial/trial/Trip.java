package io.seatrial.trial;

import io.seatrial.migration.Direction;
import io.seatrial.migration.Migration;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.Step;
import io.seatrial.schema.Snapshot;
import java.util.ArrayList;
import java.util.List;

/**
 * A migration up, down and up again on one database, as far as it went.
 *
 * @param steps one to three, in the order of {@link #ROLES}; a failed one is the last
 */
record Trip(List<Step> steps) {

    private static final List<Step.Role> ROLES = List.of(Step.Role.UP, Step.Role.DOWN, Step.Role.AGAIN);

    Trip {
        steps = List.copyOf(steps);
    }

    /** How to make a step: looked at once, or statement by statement. */
    @FunctionalInterface
    interface Pace {
        Step step(Scratch scratch, Migration migration, Direction direction, Step.Role role);
    }

    static Trip on(Scratch scratch, Migration migration, Pace pace) {
        List<Step> steps = new ArrayList<>();
        for (Step.Role role : ROLES) {
            Direction direction = role == Step.Role.DOWN ? Direction.DOWN : Direction.UP;
            if (migration.script(direction) == null) {
                break;
            }
            Step step = pace.step(scratch, migration, direction, role);
            steps.add(step);
            if (!step.ok() || role == Step.Role.DOWN && step.runs().isEmpty()) {
                // After a down without statements, "again" would be "twice", which is another trial.
                break;
            }
        }
        return new Trip(steps);
    }

    Step up() {
        return steps.get(0);
    }

    /** The step of that role, or null. */
    Step step(Step.Role role) {
        int i = ROLES.indexOf(role);
        return i < steps.size() ? steps.get(i) : null;
    }

    /** The failure that ended the trip, or null. */
    Outcome.Failed failure() {
        return steps.get(steps.size() - 1).outcome() instanceof Outcome.Failed failed ? failed : null;
    }

    /** True when every step went well and each way back and forth led where it had come from. */
    boolean exact() {
        return failure() == null && (steps.size() < 2 || before(0).same(after(1))) && (steps.size() < 3 || sameAgain());
    }

    /** True when the second up went well and led where the first had led. */
    boolean sameAgain() {
        return steps.size() == 3 && failure() == null && after(0).same(after(2));
    }

    /**
     * True when the database ends as its first up had left it, or as it was where that failed, whatever happened in
     * between: the next migration will find what it would find without the trip.
     */
    boolean settled() {
        Snapshot last = after(steps.size() - 1);
        return last.same(up().ok() ? after(0) : before(0));
    }

    /**
     * True when the database ends as its first up had left it: after a down that the server took back, or after another up
     * that led to the same. A second up that failed may have been stopped by what the down had left.
     */
    boolean endsUp() {
        Step down = step(Step.Role.DOWN);
        boolean takenBack = down != null && !down.ok() && !down.committed() && settled();
        return takenBack || sameAgain();
    }

    /** True when the down ran without executing a statement. */
    boolean stayedUp() {
        Step down = step(Step.Role.DOWN);
        return down != null && down.ok() && down.runs().isEmpty();
    }

    /** True when the up went well, and there is no way back, or none that leads exactly where the up had come from. */
    boolean lacksWayBack() {
        boolean back = steps.size() > 1 && steps.get(1).ok() && before(0).same(after(1));
        return up().ok() && !back;
    }

    /**
     * True when the same steps went well in both and did the same. They may have been made on different servers, where
     * something that an earlier migration has frozen, such as the time, is another.
     */
    boolean like(Trip other) {
        if (steps.size() != other.steps.size() || (failure() == null) != (other.failure() == null)) {
            return false;
        }
        for (int i = 0; i < steps.size(); i++) {
            // What a failed script leaves depends on the transaction around it.
            if (steps.get(i).ok()
                    && !(steps.get(i).changes().equals(other.steps.get(i).changes())
                            && after(i).texts().equals(other.after(i).texts()))) {
                return false;
            }
        }
        return true;
    }

    private Snapshot before(int i) {
        return steps.get(i).before();
    }

    private Snapshot after(int i) {
        return steps.get(i).after();
    }
}
