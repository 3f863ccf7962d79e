package io.seatrial.trial;

import io.seatrial.migration.Direction;
import io.seatrial.migration.Migration;
import io.seatrial.recording.NotObserved;
import io.seatrial.recording.Step;
import io.seatrial.recording.Step.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A database that only goes up; each migration is tried on copies of it first. It is filled with rows when a copy needs just
 * its rows; until then the copies that migrations leave as they are hold rows of their own.
 */
final class LoadedTrunk implements AutoCloseable {

    private final List<Migration> migrations;
    private final Forecast forecast;
    private final Stage stage;
    private final Stage.Mark ground;
    private final Set<NotObserved> gaps = new HashSet<>();
    private final Afterwards afterwards;
    private final Sisters sisters;
    private final Logbook logbook;
    private Scratch trunk;
    private Filled filled;
    /** True when migrations were taken up since, the tables of which hold no rows yet. */
    private boolean due;

    LoadedTrunk(List<Migration> migrations, Forecast forecast, Stage stage) {
        this.migrations = migrations;
        this.forecast = forecast;
        this.stage = stage;
        this.ground = stage.mark();
        this.trunk = stage.empty();
        this.afterwards = new Afterwards(stage);
        this.sisters = new Sisters(migrations, forecast, stage);
        this.logbook = new Logbook(migrations, forecast, stage);
    }

    /** Applies a migration that is not examined. */
    void pass(int k) {
        settle(k);
        if (!trunk.pass(migrations.get(k), Direction.UP, Role.UP).ok()) {
            rebuild(k + 1);
        }
        filled = null;
    }

    /** Tries the constraints of the last migration that was examined. @param k how many migrations the trunk has */
    void settle(int k) {
        if (afterwards.waits() && trunk.remembers()) {
            sisters.stroll(trunk, forecast.at(k), stage.mark(), walker -> afterwards.tryOn(walker, fill(walker, k)));
        } else if (afterwards.waits()) {
            fill(k);
            afterwards.tryOn(trunk, filled);
        }
    }

    /** Tries the {@code k}-th migration, counted from 0, and takes it up. */
    void examine(int k) {
        Step light = forecast.light(k) ? lightTrip(k) : null;
        if (light == null) {
            onRows(k);
        } else if (takeUp(k, light)) {
            afterwards.await(light);
        }
        due |= light != null;
    }

    private void onRows(int k) {
        boolean anew = filled == null;
        if (anew) {
            fill(k);
            // A copy of so many new rows is made in less time than they are brought over.
            sisters.lose();
        }
        boolean likely = likely(k);
        if (likely && forecast.calm(k)) {
            if (shortTrip(k, true)) {
                due = true;
                return;
            }
            likely = false;
        }
        if (!anew && (due || forecast.moved(k))) {
            fill(k);
        }
        afterwards.tryOn(trunk, filled);
        if (likely && shortTrip(k, false)) {
            return;
        }
        Step up = trip(k);
        if (takeUp(k, up)) {
            afterwards.await(up);
        }
    }

    /** True where a short trip may do; rows of the user's own are to go all the way in one database. */
    private boolean likely(int k) {
        return forecast.gentle(k)
                && migrations.get(k).down() != null
                && trunk.remembers()
                && stage.testament().from() == null;
    }

    /** False where the trunk had to be made anew. */
    private boolean takeUp(int k, Step up) {
        sisters.lookAhead();
        if (!up.ok() || !trunk.pass(migrations.get(k), Direction.UP, Role.UP).ok()) {
            rebuild(k + 1);
            return false;
        }
        if (up.runs().stream().anyMatch(run -> run.rows() > 0)) {
            // What it removed is made up again.
            filled = null;
        }
        return true;
    }

    private void fill(int k) {
        filled = fill(trunk, k);
        due = false;
    }

    private Filled fill(Scratch scratch, int k) {
        Filled rows = scratch.fill(Population.PLAUSIBLE, forecast.from(k));
        stage.filled(rows.each());
        rows.gaps().stream().filter(gaps::add).forEach(stage::notObserved);
        return rows;
    }

    /** Up, down and up again where rows have no part in it. Returns the first up; null where they have, after all. */
    private Step lightTrip(int k) {
        Stage.Mark mark = stage.mark();
        LightTrip trip = new LightTrip(migrations.get(k), filled == null ? Filled.NOTHING : filled);
        sisters.stroll(trunk, forecast.at(k), mark, trip::on);
        if (!trip.quiet()) {
            sisters.lose();
            return null;
        }
        trip.steps().forEach(stage::record);
        return trip.steps().get(0);
    }

    /**
     * The whole way on one copy where nothing becomes of rows; false where something does, and nothing was done.
     *
     * @param calm true when more such migrations follow: then the copy gets rows of its own, and the trunk needs none
     */
    private boolean shortTrip(int k, boolean calm) {
        Stage.Mark mark = stage.mark();
        ShortTrip trip = new ShortTrip(migrations.get(k));
        if (calm) {
            sisters.stroll(trunk, forecast.at(k), mark, walker -> {
                Filled rows = fill(walker, k);
                afterwards.tryOn(walker, rows);
                trip.on(walker, rows);
            });
        } else {
            sisters.walk(trunk, mark, walker -> trip.on(walker, filled));
        }
        if (!trip.quiet()) {
            sisters.lose();
            return false;
        }
        trip.steps().forEach(stage::record);
        if (trip.ordeals() != null) {
            afterwards.tell(trip.up(), trip.ordeals(), trip.filled());
        }
        boolean tooMany = trip.filled().outgrows(filled);
        boolean took = takeUp(k, trip.up());
        if (took && trip.ordeals() == null) {
            afterwards.await(trip.up());
        }
        filled = took && !tooMany ? filled : null;
        return true;
    }

    /** Up, down and up again on a copy, then down from a schema in use, then up with edge cases. Returns the first up. */
    private Step trip(int k) {
        Stage.Mark mark = stage.mark();
        LoadedTrip trip = new LoadedTrip(trunk, migrations.get(k), filled, sisters.memory(k));
        sisters.walk(trunk, mark, trip::on);
        if (!trip.wentWell()) {
            sisters.lose();
        }
        if (trip.needsOddRows()) {
            onCopy(mark, trip::meetOddRowsFresh);
        }
        trip.watch();
        mark.restore();
        logbook.tellUnseen(trip.up());
        logbook.write(k, trip.steps(), trying -> apart(k, trying));
        trip.later().forEach(logbook::write);
        return trip.up();
    }

    private void onCopy(Stage.Mark mark, Consumer<Scratch> trying) {
        trunk.snapshot();
        try (Scratch copy = trunk.copy()) {
            trying.accept(copy);
        } finally {
            mark.restore();
        }
    }

    /** What is seen of the migration on databases that do not go on from the trunk. */
    private List<Step> apart(int k, Supplier<List<Step>> trying) {
        if (ground.moved()) {
            // What the trunk's migrations made outside of it, such as roles, would be in the way.
            trunk.close();
            sisters.close();
            ground.restore();
            try {
                return trying.get();
            } finally {
                rebuild(k);
            }
        }
        Stage.Mark mark = stage.mark();
        try {
            return trying.get();
        } finally {
            mark.restore();
        }
    }

    /** Makes the trunk anew with that many migrations and no rows. */
    private void rebuild(int height) {
        sisters.close();
        trunk.close();
        ground.restore();
        trunk = forecast.climbed(height, migrations, stage);
        filled = null;
        afterwards.forget();
    }

    @Override
    public void close() {
        sisters.close();
        trunk.close();
    }
}
