package io.seatrial.trial;

import io.seatrial.diff.Change;
import io.seatrial.migration.Direction;
import io.seatrial.migration.Migration;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Step;
import io.seatrial.recording.Step.Role;
import io.seatrial.schema.Snapshot;
import java.util.ArrayList;
import java.util.List;

/**
 * A migration that is likely to leave rows as they are, up and down and up again on one copy: up over plausible rows, down
 * from a schema in use, up over edge cases, too; or just so where it has no part in rows. What became of rows is told by their
 * fingerprints. Where these do not tell it all, or it may matter to the down whether the schema was used, nothing counts, and
 * {@link LoadedTrip} is taken instead.
 */
final class ShortTrip {

    private final Migration migration;
    private final List<Step> steps = new ArrayList<>();
    private Filled filled = Filled.NOTHING;
    private boolean quiet;
    private Ordeals ordeals;

    /** @param migration has a way back */
    ShortTrip(Migration migration) {
        this.migration = migration;
    }

    /**
     * @param walker of the trunk's schema, and with rows of any kind; ends where the trunk will be if all is quiet
     * @param rows that are on board
     */
    void on(Scratch walker, Filled rows) {
        filled = rows;
        Imprint before = walker.imprint(null);
        Step up = walker.perform(migration, Direction.UP, Role.UP);
        if (!up.ok() || !up.observations().isEmpty() || !before.holds(up)) {
            return;
        }
        steps.add(LoadedTrip.seen(up, filled, false));
        Tables concerned = Concern.of(steps);
        quiet = concerned == Concern.NOTHING
                ? passesBy(walker, up, before)
                : comesBack(walker, up, concerned) && goesAgain(walker, concerned);
        if (quiet && up.changes().stream().noneMatch(ShortTrip::makesTable)) {
            ordeals = walker.tryConstraints(up);
        }
    }

    /** True for a table that is new, and so holds no row yet. */
    private static boolean makesTable(Change change) {
        return change instanceof Change.Added && change.id().kind().name().equals("table");
    }

    /** Down and up again where rows have no part in it. */
    private boolean passesBy(Scratch walker, Step up, Imprint before) {
        Step down = walker.perform(migration, Direction.DOWN, Role.DOWN);
        if (!restores(down, up) || !List.of().equals(before.told())) {
            return false;
        }
        steps.add(LoadedTrip.seen(down, filled, false));
        Step again = walker.pass(migration, Direction.UP, Role.AGAIN);
        steps.add(LoadedTrip.seen(again, filled, false));
        return again.ok();
    }

    private static boolean restores(Step down, Step up) {
        // After a down without statements, "again" would be "twice", which is another trial.
        return down.ok()
                && !down.runs().isEmpty()
                && down.after().schema().equals(up.before().schema());
    }

    private boolean comesBack(Scratch walker, Step up, Tables concerned) {
        Filled used = walker.use(up, concerned);
        Imprint inUse = walker.imprint(up);
        Step down = walker.perform(migration, Direction.DOWN, Role.DOWN_AFTER_USE);
        List<Observation> gone = restores(down, up) && Prospect.heedsNoRows(up, down) ? inUse.told() : null;
        if (gone != null) {
            steps.add(LoadedTrip.seen(down.withObservations(gone), used, false));
        }
        return gone != null;
    }

    private boolean goesAgain(Scratch walker, Tables concerned) {
        Filled odd = walker.fill(Population.ODD, List.of(), concerned);
        Imprint before = walker.imprint(null);
        Step again = walker.perform(migration, Direction.UP, Role.AGAIN);
        steps.add(LoadedTrip.seen(again.between(Snapshot.EMPTY, Snapshot.EMPTY), odd, true));
        return again.ok() && again.observations().isEmpty() && before.holds(again);
    }

    /** True when all went well, and all that became of rows is known. */
    boolean quiet() {
        return quiet;
    }

    /** The rows that were on board. */
    Filled filled() {
        return filled;
    }

    /** How the constraints that the up touched stood up to rows that break them; null where there are no rows for that yet. */
    Ordeals ordeals() {
        return ordeals;
    }

    Step up() {
        return steps.get(0);
    }

    /** Up, down (from a schema in use, where rows have a part in it), and up again. */
    List<Step> steps() {
        return steps;
    }
}
