package io.seatrial.run;

import io.seatrial.diff.Change;
import io.seatrial.diff.Ignore;
import io.seatrial.diff.MovedColumns;
import io.seatrial.diff.sql.Ddl;
import io.seatrial.diff.sql.Remake;
import io.seatrial.diff.sql.Wishes;
import io.seatrial.migration.Direction;
import io.seatrial.migration.History;
import io.seatrial.migration.Migration;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.Step;
import io.seatrial.schema.Snapshot;
import io.seatrial.trial.Scratch;
import io.seatrial.trial.Stage;
import io.seatrial.trial.Trial;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Finds for migrations the statements that their way back lacks, and proves the completed way back in a round trip. */
public final class Undoing implements Trial {

    private final Ddl ddl;
    private final List<Ignore> rules;
    private final Predicate<Migration> wanted;
    private final Function<Undo, List<Migration>> completing;
    private final List<Undo> found = new ArrayList<>();
    private boolean rows;

    /** @param completing makes the migration with its new way back, in the project's own style, of what was found */
    public Undoing(
            Ddl ddl, List<Ignore> rules, Predicate<Migration> wanted, Function<Undo, List<Migration>> completing) {
        this.ddl = ddl;
        this.rules = rules;
        this.wanted = wanted;
        this.completing = completing;
    }

    @Override
    public String name() {
        return "undo";
    }

    /** What was found, for each wanted migration in the order of the history. */
    public List<Undo> found() {
        return found;
    }

    @Override
    public void perform(History history, Stage stage) {
        List<Migration> migrations = history.migrations().stream()
                .filter(migration -> migration.up() != null)
                .toList();
        int last = migrations.size() - 1;
        while (last >= 0 && !wanted.test(migrations.get(last))) {
            last--;
        }
        rows = stage.withoutRows() == null;
        try (Scratch trunk = stage.empty()) {
            for (int i = 0; i <= last; i++) {
                Migration migration = migrations.get(i);
                stage.at(i + 1, last + 1, migration);
                if (wanted.test(migration)) {
                    Stage.Mark mark = stage.mark();
                    found.add(examined(trunk, migration, mark));
                    mark.restore();
                }
                trunk.pass(migration, Direction.UP, Step.Role.UP);
            }
        }
    }

    private Undo examined(Scratch trunk, Migration migration, Stage.Mark mark) {
        Snapshot before = trunk.snapshot();
        Remaking remaking = new Remaking(ddl, Wishes.ANY_ORDER, rules, before);
        Undo undo;
        try (Scratch work = trunk.copy()) {
            Step up = work.perform(migration, Direction.UP, Step.Role.UP);
            if (up.outcome() instanceof Outcome.Failed failed) {
                String why = "its up fails: " + failed.message();
                return new Undo(migration, none(), false, Set.of(), why, why, null, null);
            }
            undo = missing(work, migration, remaking, Losses.of(before, work.snapshot()));
        }
        if (undo.remake().isEmpty() || undo.trouble() != null) {
            return undo;
        }
        Undo last = undo;
        BackAndForth trip = new BackAndForth(trunk, remaking);
        for (Migration completed : completing.apply(undo)) {
            mark.restore();
            last = trip.proved(undo, completed);
            if (last.trouble() == null) {
                mark.restore();
                return last.proved(completed, rows ? trip.onRows(completed) : null);
            }
        }
        return last;
    }

    private static Remake none() {
        return new Remake(List.of(), List.of());
    }

    private Undo missing(Scratch work, Migration migration, Remaking remaking, Set<Undo.Lost> lost) {
        if (migration.down() == null) {
            return undo(migration, remaking.prove(work), false, lost, "there is no way back");
        }
        try (Scratch down = work.copy()) {
            Step step = down.perform(migration, Direction.DOWN, Step.Role.DOWN);
            if (step.outcome() instanceof Outcome.Failed failed) {
                return undo(migration, remaking.prove(work), true, lost, "the way back fails: " + failed.message());
            }
            List<Change> left = remaking.differences(down.snapshot());
            if (left.isEmpty() || MovedColumns.only(left)) {
                return new Undo(migration, none(), false, lost, "the way back restores the schema", null, null, null);
            }
            String why = "after the way back, this is still to be done: "
                    + left.get(0).headline() + (left.size() > 1 ? ", and " + (left.size() - 1) + " more" : "");
            return undo(migration, remaking.prove(down), false, lost, why);
        }
    }

    private static Undo undo(Migration migration, Proof proof, boolean replaces, Set<Undo.Lost> lost, String why) {
        boolean enough = proof.remaining().isEmpty() || MovedColumns.only(proof.remaining());
        String trouble = enough
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
