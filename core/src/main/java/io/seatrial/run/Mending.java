package io.seatrial.run;

import io.seatrial.diff.Change;
import io.seatrial.diff.Ignore;
import io.seatrial.diff.MovedColumns;
import io.seatrial.diff.sql.Ddl;
import io.seatrial.diff.sql.Remake;
import io.seatrial.diff.sql.Wishes;
import io.seatrial.migration.Direction;
import io.seatrial.migration.Migration;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.Step;
import io.seatrial.schema.Snapshot;
import io.seatrial.trial.AfterUp;
import io.seatrial.trial.Scratch;
import io.seatrial.trial.Stage;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the statements that a migration's way back lacks, and proves the completed way back in a round trip. */
public final class Mending {

    private static final Remake NOTHING = new Remake(List.of(), List.of());

    private final Ddl ddl;
    private final List<Ignore> rules;
    private final Predicate<Migration> wanted;
    private final Style style;

    /** @param wanted the migrations whose way back is to be mended */
    public Mending(Ddl ddl, List<Ignore> rules, Predicate<Migration> wanted, Style style) {
        this.ddl = ddl;
        this.rules = rules;
        this.wanted = wanted;
        this.style = style;
    }

    boolean wants(Migration migration) {
        return wanted.test(migration);
    }

    /**
     * Finds out by running.
     *
     * @param trunk stands right before the migration, and does so afterwards
     * @param rows true to try the new way back on made-up rows as well
     */
    Undo examine(Scratch trunk, Migration migration, Stage.Mark mark, boolean rows) {
        Snapshot before = trunk.snapshot();
        Remaking remaking = remaking(before);
        Undo undo;
        try (Scratch work = trunk.copy()) {
            Step up = work.perform(migration, Direction.UP, Step.Role.UP);
            if (up.outcome() instanceof Outcome.Failed failed) {
                String why = "its up fails: " + failed.message();
                return new Undo(migration, NOTHING, false, Set.of(), why, why, null, null);
            }
            undo = missing(work, up, remaking, Losses.of(before, work.snapshot()));
        } finally {
            mark.restore();
        }
        return undo.remake().isEmpty() || undo.trouble() != null
                ? undo
                : proved(undo, new BackAndForth(trunk, null, this::remaking), mark, rows);
    }

    /**
     * The same for a migration that was seen going up and perhaps down: what was seen then is not run again, as long as
     * the statements work as they are written.
     *
     * @param trip what was seen, from the first up on; the up went well
     * @param after stands right after the migration, and is left to be worked on; or null
     */
    Undo after(List<Step> trip, Scratch trunk, AfterUp after, Stage.Mark mark) {
        Undo quick = seen(trip);
        if (quick.remake().isEmpty()) {
            return quick.trouble() == null ? quick : examine(trunk, quick.migration(), mark, false);
        }
        Undo undo = proved(quick, new BackAndForth(trunk, after, this::remaking), mark, false);
        return undo.trouble() == null ? undo : examine(trunk, quick.migration(), mark, false);
    }

    private Undo seen(List<Step> trip) {
        Step up = trip.get(0);
        Step down = trip.size() > 1 ? trip.get(1) : null;
        boolean failed = down != null && !down.ok();
        Remaking remaking = remaking(up.before());
        boolean afresh = down == null || failed;
        Snapshot left = afresh ? up.after() : down.after();
        Set<Undo.Lost> lost = Losses.of(up.before(), up.after());
        List<Change> differences = remaking.differences(left);
        if (differences.isEmpty() || MovedColumns.only(differences)) {
            return restores(up.migration(), lost);
        }
        Remake guess = afresh && !TakenNames.back(up).isEmpty() ? NOTHING : remaking.guess(left);
        String trouble = guess.isEmpty() ? "this takes more than one look" : null;
        String why = down == null
                ? "there is no way back"
                : down.outcome() instanceof Outcome.Failed failure ? fails(failure) : toBeDone(differences);
        return new Undo(up.migration(), guess, failed, lost, why, trouble, null, null);
    }

    private Remaking remaking(Snapshot target) {
        return new Remaking(ddl, Wishes.ANY_ORDER, rules, target);
    }

    private Undo proved(Undo undo, BackAndForth trip, Stage.Mark mark, boolean rows) {
        Undo last = undo;
        for (Completed completed : style.completed(undo)) {
            try {
                last = trip.proved(undo, completed);
                mark.restore();
                if (last.trouble() == null) {
                    return last.proved(completed, rows ? trip.onRows(completed.migration()) : null);
                }
            } finally {
                mark.restore();
            }
        }
        return last;
    }

    private Undo missing(Scratch work, Step up, Remaking remaking, Set<Undo.Lost> lost) {
        Migration migration = up.migration();
        List<Change> renames = TakenNames.back(up);
        if (migration.down() == null) {
            return undo(migration, remaking.knowing(renames).prove(work), false, lost, "there is no way back");
        }
        try (Scratch down = work.copy()) {
            Step step = down.perform(migration, Direction.DOWN, Step.Role.DOWN);
            if (step.outcome() instanceof Outcome.Failed failed) {
                return undo(migration, remaking.knowing(renames).prove(work), true, lost, fails(failed));
            }
            List<Change> left = remaking.differences(down.snapshot());
            return left.isEmpty() || MovedColumns.only(left)
                    ? restores(migration, lost)
                    : undo(migration, remaking.prove(down), false, lost, toBeDone(left));
        }
    }

    private static Undo restores(Migration migration, Set<Undo.Lost> lost) {
        return new Undo(migration, NOTHING, false, lost, "the way back restores the schema", null, null, null);
    }

    private static String fails(Outcome.Failed failed) {
        return "the way back fails: " + failed.message();
    }

    private static String toBeDone(List<Change> left) {
        return "after the way back, this is still to be done: " + left.get(0).headline()
                + (left.size() > 1 ? ", and " + (left.size() - 1) + " more" : "");
    }

    private static Undo undo(Migration migration, Proof proof, boolean replaces, Set<Undo.Lost> lost, String why) {
        String trouble = proof.enough()
                ? null
                : "what no statement of Seatrial's brings back: "
                        + proof.remaining().get(0).headline()
                        + proof.failures().stream()
                                .findFirst()
                                .map(line -> " (" + line + ")")
                                .orElse("");
        return new Undo(migration, proof.remake(), replaces, lost, why, trouble, null, null);
    }
}
