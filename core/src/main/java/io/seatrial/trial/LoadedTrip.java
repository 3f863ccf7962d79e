package io.seatrial.trial;

import io.seatrial.migration.Direction;
import io.seatrial.migration.Migration;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Step;
import io.seatrial.recording.Step.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One migration tried on rows: what was seen on each leg. */
final class LoadedTrip {

    private final Scratch trunk;
    private final Migration migration;
    private final Filled filled;
    private final Memory memory;
    private final List<Step> steps = new ArrayList<>();
    private final List<Step> later = new ArrayList<>();
    private Tables concerned = Concern.NOTHING;
    private boolean oddRowsMet;

    /** @param memory keeps in mind what a walker with this migration is, while something is compared with it */
    LoadedTrip(Scratch trunk, Migration migration, Filled filled, Memory memory) {
        this.memory = memory;
        this.trunk = trunk;
        this.migration = migration;
        this.filled = filled;
    }

    /** Lends a copy of a walker, for as long as it is compared with. */
    interface Memory {

        /** A walker that has the migration will be asked for soon. */
        void prepare();

        /** True when there is a copy that has the migration, and the rows that the walker had before it went down again. */
        boolean waits();

        /** Makes the walker that again, brings it down, and does something with it; or does nothing where that fails. */
        void again(Consumer<Scratch> trying);

        /** @param applied true when the walker has the migration */
        void of(Scratch walker, boolean applied, Consumer<Scratch> comparing);
    }

    /** Up, down and up again on a copy of the trunk; where that leads back, down once more from a schema in use. */
    void on(Scratch walker) {
        Step up = walker.perform(migration, Direction.UP, Role.UP);
        steps.add(seen(up.ok() ? Afterwards.seen(up, walker, trunk) : up.withObservations(trunk.suspects(up, null))));
        if (up.ok() && migration.down() != null) {
            Step down = walker.perform(migration, Direction.DOWN, Role.DOWN);
            steps.add(seen(down.ok() ? down.withObservations(walker.since(trunk)) : down));
            // After a down without statements, "again" would be "twice", which is another trial.
            if (down.ok() && !down.runs().isEmpty()) {
                steps.add(seen(walker.pass(migration, Direction.UP, Role.AGAIN)));
            }
        }
        concerned = up.ok() ? Concern.of(steps) : Concern.NOTHING;
        if (concerned != Concern.NOTHING && keeps() && use(walker) && restores()) {
            meetOddRows(walker);
        }
    }

    /** True when the second up went well and the down before it had brought rows and values back. */
    private boolean keeps() {
        return steps.size() == 3
                && steps.get(2).ok()
                && steps.get(1).observations().stream().noneMatch(LoadedTrip::differs);
    }

    private boolean restores() {
        return steps.get(1).after().schema().equals(up().before().schema());
    }

    private static boolean differs(Observation seen) {
        return seen instanceof Observation.RowsChanged || seen instanceof Observation.ValuesChanged;
    }

    /** Down once more, after rows were written through the new schema; false where it fails. */
    private boolean use(Scratch walker) {
        memory.prepare();
        Filled used = walker.use(up(), concerned);
        memory.of(walker, true, before -> {
            Step down = walker.perform(migration, Direction.DOWN, Role.DOWN_AFTER_USE);
            later.add(seen(down.ok() ? down.withObservations(walker.since(before)) : down, used, false));
        });
        return later.get(later.size() - 1).ok();
    }

    /** True while the migration has not met edge cases that it should meet. */
    boolean needsOddRows() {
        return !oddRowsMet && concerned != Concern.NOTHING;
    }

    /** Up and down once more with edge cases beside what is left of other rows; a failure there counts for nothing. */
    private void meetOddRows(Scratch walker) {
        if (Afterwards.mayMerge(up())) {
            return;
        }
        Filled odd = addOddRows(walker);
        Imprint before = memory.waits() && passesOver() ? walker.imprint(null) : null;
        if (before == null) {
            meetOddRows(walker, odd, false);
            return;
        }
        OddRows.Passage passage = OddRows.over(walker, migration, before);
        oddRowsMet = passage == OddRows.Passage.QUIET;
        if (passage == OddRows.Passage.UNSURE) {
            memory.again(copy -> meetOddRows(copy, addOddRows(copy), false));
        }
    }

    private Filled addOddRows(Scratch copy) {
        return copy.fill(Population.ODD, List.of(), concerned);
    }

    /** True when the up did nothing to the rows that it met, so that edge cases are likely to come through, too. */
    private boolean passesOver() {
        return up().observations().stream().allMatch(Observation.OnRows.class::isInstance)
                && up().runs().stream().allMatch(run -> run.rows() == 0);
    }

    /** The same on a fresh copy of the trunk, where a failure counts. */
    void meetOddRowsFresh(Scratch copy) {
        meetOddRows(copy, addOddRows(copy), true);
        oddRowsMet = true;
    }

    private void meetOddRows(Scratch copy, Filled odd, boolean fresh) {
        memory.of(copy, false, before -> {
            Step step = copy.perform(migration, Direction.UP, Role.ONTO_ODD_ROWS);
            oddRowsMet = step.ok();
            if (step.ok()) {
                comeBack(step, odd, copy, before);
            } else if (fresh) {
                later.add(seen(step.withObservations(assumed(step, before)), odd, true));
            }
        });
    }

    /** Edge cases are on board: keeps what became of them, if anything did, on the way up and on the way down. */
    private void comeBack(Step step, Filled odd, Scratch copy, Scratch before) {
        Step up = Afterwards.seen(step, copy, before);
        boolean reverts = steps.size() > 1 && steps.get(1).ok();
        Step down = reverts ? copy.perform(migration, Direction.DOWN, Role.DOWN_OFF_ODD_ROWS) : null;
        List<Observation> left = down != null && down.ok() ? copy.since(before) : List.of();
        boolean fails = down != null && !down.ok();
        if (reverts && !fails) {
            // Where the trunk will be: there the copy can be used again.
            copy.pass(migration, Direction.UP, Role.AGAIN);
        }
        if (fails || !up.observations().isEmpty() || !left.isEmpty()) {
            later.add(seen(up, odd, true));
            if (down != null) {
                later.add(seen(down.withObservations(left), odd, true));
            }
        }
    }

    /** What the migration takes for granted of rows: those of the trunk are fine. @param odd with the rows that are not */
    private List<Observation> assumed(Step failed, Scratch odd) {
        trunk.snapshot();
        try (Scratch fine = trunk.copy()) {
            return odd.suspects(failed, fine);
        }
    }

    private Step seen(Step step) {
        return seen(step, filled, false);
    }

    /** @param rows that were on board */
    static Step seen(Step step, Filled rows, boolean oddities) {
        String headline = "met " + rows.rows() + " rows in " + rows.tables() + " tables"
                + (oddities ? ", edge cases among them" : "");
        return step.withObservations(List.of(new Observation.OnRows(rows.rows(), oddities, null, headline)));
    }

    /** Finds out how the statements of an up that went well treat tables that hold rows. */
    void watch() {
        if (up().ok()) {
            steps.set(0, trunk.watched(up()));
        }
    }

    Step up() {
        return steps.get(0);
    }

    /** True when no script failed. */
    boolean wentWell() {
        return steps.stream().allMatch(Step::ok) && later.stream().allMatch(Step::ok);
    }

    /** One to three: up, down, up again; a failed one is the last. */
    List<Step> steps() {
        return steps;
    }

    /** What was seen besides: down from a schema in use, and what became of edge cases or failed on them. */
    List<Step> later() {
        return later;
    }
}
