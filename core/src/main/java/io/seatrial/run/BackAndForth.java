package io.seatrial.run;

import io.seatrial.diff.Change;
import io.seatrial.diff.Differ;
import io.seatrial.diff.MovedColumns;
import io.seatrial.migration.Direction;
import io.seatrial.migration.Migration;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.Step;
import io.seatrial.schema.Snapshot;
import io.seatrial.trial.AfterUp;
import io.seatrial.trial.Population;
import io.seatrial.trial.Scratch;
import java.util.List;
import java.util.function.Function;

/** Tries a completed way back on copies of a database that stands right before its migration. */
final class BackAndForth {

    private final Scratch trunk;
    private final Function<Snapshot, Remaking> remaking;
    private AfterUp after;

    /**
     * @param after stands right after the migration and is tried on first, or null
     * @param remaking makes one whose target is the state before the migration, as it was on the database that is tried on:
     *     what a view has frozen, such as the time, is another wherever the history is run
     */
    BackAndForth(Scratch trunk, AfterUp after, Function<Snapshot, Remaking> remaking) {
        this.trunk = trunk;
        this.after = after;
        this.remaking = remaking;
    }

    /** What becomes of the way back where tables hold rows; null where it works. */
    String onRows(Migration completed) {
        try (Scratch work = trunk.copy()) {
            work.fill(Population.PLAUSIBLE, List.of(work.snapshot().schema()));
            return work.pass(completed, Direction.UP, Step.Role.UP).ok() ? down(work, completed) : null;
        }
    }

    /** A table that a rollback does not name may lose its rows all the same, to a cascade. */
    private static String down(Scratch work, Migration completed) {
        try (Scratch before = work.copy()) {
            Step down = work.pass(completed, Direction.DOWN, Step.Role.DOWN);
            if (down.outcome() instanceof Outcome.Failed failed) {
                return failed.message();
            }
            return work.since(before).stream()
                    .filter(seen ->
                            seen instanceof Observation.RowsChanged rows && rows.now() != null && rows.lost() > 0)
                    .map(Observation::headline)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** Up, the completed way back, and up again. */
    Undo proved(Undo undo, Completed with) {
        if (after != null) {
            AfterUp once = after;
            after = null;
            return proved(undo, with, once.before(), once.database());
        }
        try (Scratch work = trunk.copy()) {
            Step up = work.perform(with.migration(), Direction.UP, Step.Role.UP);
            return proved(undo, with, up.before(), work);
        }
    }

    private Undo proved(Undo undo, Completed with, Snapshot target, Scratch work) {
        Migration completed = with.migration();
        Snapshot up = work.snapshot();
        Step down = work.perform(completed, Direction.DOWN, Step.Role.DOWN);
        if (down.outcome() instanceof Outcome.Failed failed) {
            return undo.troubled("the completed way back fails as the tool runs it: " + failed.message());
        }
        List<Change> left = remaking.apply(target).differences(down.after());
        if (!left.isEmpty() && !MovedColumns.only(left)) {
            return undo.troubled("after the completed way back, " + left.get(0).headline());
        }
        Step again = work.perform(completed, Direction.UP, Step.Role.AGAIN);
        if (again.outcome() instanceof Outcome.Failed failed) {
            return undo.troubled("after the completed way back, the up fails: " + failed.message());
        }
        List<Change> other = Differ.between(up.schema(), again.after().schema());
        return other.isEmpty() || MovedColumns.only(other)
                ? undo.proved(with, null)
                : undo.troubled("applied again, " + other.get(0).headline());
    }
}
