package io.seatrial.recording;

import io.seatrial.migration.History;
import io.seatrial.migration.Migration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one trial saw on one database, in the order it happened.
 *
 * @param trial such as {@code round-trip}
 * @param database such as {@code postgresql 15}
 * @param rollbacks ways back that were written where one is missing, fails or forgets something
 * @param filled the tables that were to hold rows, with how many they held; empty for a trial that fills none
 */
public record Recording(
        String trial,
        String database,
        History history,
        List<Step> steps,
        List<NotObserved> notObserved,
        List<Rollback> rollbacks,
        List<TableRows> filled) {

    public Recording {
        steps = List.copyOf(steps);
        notObserved = List.copyOf(notObserved);
        rollbacks = List.copyOf(rollbacks);
        filled = List.copyOf(filled);
    }

    /** A recording without written ways back, and of a trial that fills no tables. */
    public Recording(String trial, String database, History history, List<Step> steps, List<NotObserved> notObserved) {
        this(trial, database, history, steps, notObserved, List.of(), List.of());
    }

    /** True when some of its steps met rows that were made up for them. */
    public boolean onRows() {
        return steps.stream().anyMatch(Step::onRows);
    }

    /** The part of it that met rows, or the part that did not: to be judged apart from each other. */
    public Recording part(boolean onRows) {
        List<Step> some = steps.stream().filter(step -> step.onRows() == onRows).toList();
        return new Recording(trial, database, history, some, notObserved, rollbacks, filled);
    }

    /** The steps of that role, in the order they happened. */
    public Stream<Step> steps(Step.Role role) {
        return steps.stream().filter(step -> step.role() == role);
    }

    /**
     * Every migration that was applied, with what came of reverting and applying it again, in the order they happened.
     *
     * <p>Empty for a trial that does not apply migrations one by one.
     */
    public List<RoundTrip> roundTrips() {
        List<RoundTrip> trips = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).role() == Step.Role.UP) {
                trips.add(new RoundTrip(steps.get(i), next(i, Step.Role.DOWN), next(i, Step.Role.AGAIN)));
            }
        }
        return trips;
    }

    /** Every migration that was applied a second time although it was in place. */
    public List<Repetition> repetitions() {
        List<Repetition> repetitions = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).role() == Step.Role.UP && next(i, Step.Role.TWICE) != null) {
                repetitions.add(new Repetition(steps.get(i), next(i, Step.Role.TWICE)));
            }
        }
        return repetitions;
    }

    /** Every migration that was reverted after rows were written through the schema that it made. */
    public List<Use> uses() {
        List<Use> uses = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).role() == Step.Role.UP && next(i, Step.Role.DOWN_AFTER_USE) != null) {
                uses.add(new Use(steps.get(i), next(i, Step.Role.DOWN_AFTER_USE)));
            }
        }
        return uses;
    }

    /** Every migration that was applied with edge cases among the rows, and reverted where that was tried. */
    public List<RoundTrip> oddTrips() {
        List<RoundTrip> trips = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).role() == Step.Role.ONTO_ODD_ROWS) {
                trips.add(new RoundTrip(steps.get(i), next(i, Step.Role.DOWN_OFF_ODD_ROWS), null));
            }
        }
        return trips;
    }

    /** The step of that role after the one at {@code i}, before anything else happens to another migration; or null. */
    private Step next(int i, Step.Role role) {
        for (int j = i + 1; j < steps.size() && j <= i + 3; j++) {
            Step step = steps.get(j);
            if (step.role() == Step.Role.UP
                    || !step.migration().equals(steps.get(i).migration())) {
                return null;
            }
            if (step.role() == role) {
                return step;
            }
        }
        return null;
    }

    /**
     * One migration up, down and up again, each from the state the one before left.
     *
     * <p>A down that restores leaves {@code down.after()} equal to {@code up.before()}; a second up that does what the
     * first did leaves {@code again.after()} equal to {@code up.after()}. A step that failed ends the trip.
     *
     * @param down null where there is none, or where the up failed
     * @param again null where there was no going down
     */
    public record RoundTrip(Step up, Step down, Step again) {
        public Migration migration() {
            return up.migration();
        }
    }

    /**
     * One migration reverted after rows were written through its schema.
     *
     * @param up as it was applied for the first time; the state that {@code down} began from has the same schema
     */
    public record Use(Step up, Step down) {}

    /** One migration applied, and applied once more. @param first its {@code after} is the state before the second */
    public record Repetition(Step first, Step second) {
        public Migration migration() {
            return first.migration();
        }
    }
}
