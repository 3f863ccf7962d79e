package io.seatrial.recording;

import io.seatrial.diff.Change;
import io.seatrial.diff.Differ;
import io.seatrial.migration.Direction;
import io.seatrial.migration.Migration;
import io.seatrial.schema.Snapshot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * One migration applied or reverted once, with the schema before and after.
 *
 * @param before {@link Snapshot#EMPTY}, as is {@code after}, for a step that was not looked at
 * @param changes from before to after, renames recognised by the server's own identity
 * @param took the time the statements took, not the looking
 * @param role what the step was for in its trial
 * @param committed true when the script committed anything; a failed step that did may have left changes behind
 */
public record Step(
        Migration migration,
        Direction direction,
        Snapshot before,
        Snapshot after,
        List<Change> changes,
        List<StatementRun> runs,
        Outcome outcome,
        List<Observation> observations,
        Duration took,
        Role role,
        boolean committed) {

    public Step {
        changes = List.copyOf(changes);
        runs = List.copyOf(runs);
        observations = List.copyOf(observations);
    }

    /** What a step is for in its trial. */
    public enum Role {
        /** Applied for the first time, from the state before it: what a deploy does. */
        UP,
        /** Reverted right after {@link #UP}. */
        DOWN,
        /** Applied again right after {@link #DOWN}. */
        AGAIN,
        /** Applied once more although it is in place. */
        TWICE,
        /** Applied, but broken off before one of its statements. */
        INTERRUPTED,
        /** Applied once more after it was {@link #INTERRUPTED}. */
        RESUMED,
        /** Reverted after it was {@link #INTERRUPTED}. */
        CLEANED_UP,
        /** Reverted on the way from the newest migration to the bottom (or a version further down). */
        DESCENT,
        /** Applied again on the way from the bottom (or that version) to the newest. */
        ASCENT,
        /** Applied from the state before it, with edge cases among the rows. */
        ONTO_ODD_ROWS,
        /** Reverted right after {@link #ONTO_ODD_ROWS}. */
        DOWN_OFF_ODD_ROWS,
        /** Not applied: what an up left behind was put to the test once its tables held rows. */
        TRIED,
        /** Not applied: seeds were loaded where it is the newest migration. */
        SEEDED,
        /** Applied beside other databases, to compare what comes out. */
        BESIDE,
        /** Reverted once more, after rows were written through the schema that the up had made. */
        DOWN_AFTER_USE;

        /** True with edge cases among the rows. */
        public boolean onOddRows() {
            return this == ONTO_ODD_ROWS || this == DOWN_OFF_ODD_ROWS;
        }

        /** True for a way back. */
        public boolean down() {
            return this == DOWN || this == DESCENT || this == DOWN_AFTER_USE || this == DOWN_OFF_ODD_ROWS;
        }
    }

    /** True when it met rows that were made up for it. */
    public boolean onRows() {
        return observations.stream().anyMatch(Observation.OnRows.class::isInstance);
    }

    /** True when it is about a migration that was broken off, and so says nothing about whole ones. */
    public boolean halfway() {
        return role == Role.INTERRUPTED || role == Role.RESUMED || role == Role.CLEANED_UP;
    }

    public boolean ok() {
        return outcome.ok();
    }

    /** True when the step failed and nothing it did was committed, so that it cannot have changed anything. */
    public boolean rolledBack() {
        return !ok() && !committed;
    }

    /** This step with what was seen before and after it by somebody else. */
    public Step between(Snapshot earlier, Snapshot later) {
        List<Change> differences = Differ.between(earlier, later);
        return new Step(
                migration, direction, earlier, later, differences, runs, outcome, observations, took, role, committed);
    }

    /** This step with other statements, where a closer look told more about them. */
    public Step withRuns(List<StatementRun> others) {
        return new Step(
                migration, direction, before, after, changes, others, outcome, observations, took, role, committed);
    }

    /** This step with other observations. */
    public Step with(List<? extends Observation> others) {
        return new Step(
                migration,
                direction,
                before,
                after,
                changes,
                runs,
                outcome,
                List.copyOf(others),
                took,
                role,
                committed);
    }

    /** This step with observations added to its own. */
    public Step withObservations(List<? extends Observation> more) {
        List<Observation> all = new ArrayList<>(observations);
        all.addAll(more);
        return with(all);
    }
}
