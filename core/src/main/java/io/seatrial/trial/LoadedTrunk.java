package io.seatrial.trial;

import io.seatrial.migration.Direction;
import io.seatrial.migration.Migration;
import io.seatrial.recording.Blocking;
import io.seatrial.recording.NotObserved;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.Step;
import io.seatrial.recording.Step.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A database full of rows that only goes up; each migration is tried on copies of it first. */
final class LoadedTrunk implements AutoCloseable {

    private final List<Migration> migrations;
    private final Forecast forecast;
    private final Stage stage;
    private final Stage.Mark ground;
    private final Set<NotObserved> gaps = new HashSet<>();
    private final Afterwards afterwards;
    private final Sisters sisters;
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
        if (afterwards.waits()) {
            fill(k);
            afterwards.tryOn(trunk, filled);
        }
    }

    /** Tries the {@code k}-th migration, counted from 0, and takes it up. */
    void examine(int k) {
        Step light = forecast.light(k) ? lightTrip(k) : null;
        takeUp(k, light == null ? loadedTrip(k) : light);
        due = light != null;
    }

    private Step loadedTrip(int k) {
        if (filled == null || due || forecast.moved(k)) {
            fill(k);
        }
        afterwards.tryOn(trunk, filled);
        return trip(k);
    }

    private void takeUp(int k, Step up) {
        sisters.lookAhead();
        if (!up.ok() || !trunk.pass(migrations.get(k), Direction.UP, Role.UP).ok()) {
            rebuild(k + 1);
            return;
        }
        afterwards.await(up);
        if (up.runs().stream().anyMatch(run -> run.rows() > 0)) {
            // What it removed is made up again.
            filled = null;
        }
    }

    private void fill(int k) {
        filled = trunk.fill(Population.PLAUSIBLE, forecast.from(k));
        stage.filled(filled.each());
        filled.gaps().stream().filter(gaps::add).forEach(stage::notObserved);
    }

    /** Up, down and up again where rows have no part in it. Returns the first up; null where they have, after all. */
    private Step lightTrip(int k) {
        Stage.Mark mark = stage.mark();
        LightTrip trip = new LightTrip(migrations.get(k), filled == null ? Filled.NOTHING : filled);
        sisters.stroll(trunk, forecast.from(k).get(0), mark, trip::on);
        if (!trip.quiet() || mark.moved()) {
            sisters.lose();
            mark.restore();
            return null;
        }
        trip.steps().forEach(stage::record);
        return trip.steps().get(0);
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
        tellUnseen(trip.up());
        write(k, trip.steps());
        trip.later().forEach(this::write);
        return trip.up();
    }

    private void tellUnseen(Step up) {
        up.runs().stream()
                .flatMap(run -> run.observations().stream()
                        .filter(Observation.TableWorkedOn.class::isInstance)
                        .map(Observation.TableWorkedOn.class::cast)
                        .filter(work -> work.blocking() == Blocking.UNKNOWN)
                        .map(work -> new NotObserved(
                                "whom " + run.file() + ":" + run.line() + " keeps from a table, and for how long",
                                work.headline())))
                .forEach(stage::notObserved);
    }

    private void onCopy(Stage.Mark mark, Consumer<Scratch> trying) {
        trunk.snapshot();
        try (Scratch copy = trunk.copy()) {
            trying.accept(copy);
        } finally {
            mark.restore();
        }
    }

    /**
     * Writes a step down, unless it failed only because made-up values do not fit; what edge cases do not fit is what the
     * migration takes for granted.
     */
    private void write(Step step) {
        if (!step.role().onOddRows()
                && step.outcome() instanceof Outcome.Failed failed
                && Misfit.possible(step, failed)) {
            inconclusive(step, failed);
        } else {
            stage.record(step);
        }
    }

    /** A rollback, or a second up, that fails without rows too is no matter of data: what it did without is told. */
    private void write(int k, List<Step> steps) {
        Step last = steps.get(steps.size() - 1);
        List<Step> known =
                !(last.outcome() instanceof Outcome.Failed how) || last.role() != Role.UP && !Misfit.possible(last, how)
                        ? List.of()
                        : apart(k, () -> new Attribution(k, migrations, forecast, stage).steps(last));
        if (!known.isEmpty()) {
            known.forEach(stage::record);
            return;
        }
        if (last.outcome() instanceof Outcome.Failed failed && Misfit.possible(last, failed)) {
            steps.subList(0, steps.size() - 1).forEach(stage::record);
            inconclusive(last, failed);
            return;
        }
        List<Step> bare = last.ok() || steps.size() == 1 ? List.of() : apart(k, () -> bareTrip(k));
        boolean same = !bare.isEmpty() && !bare.get(bare.size() - 1).ok();
        (same ? steps.subList(0, steps.size() - 1) : steps).forEach(stage::record);
        if (same && forecast.complete(k)) {
            bare.forEach(stage::record);
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

    private List<Step> bareTrip(int k) {
        try (Scratch bare = forecast.climbed(k, migrations, stage)) {
            return Trip.on(bare, migrations.get(k), Scratch::perform).steps();
        }
    }

    private void inconclusive(Step step, Outcome.Failed failed) {
        stage.notObserved(new NotObserved(
                "migration " + step.migration().version() + ", "
                        + step.direction().name().toLowerCase(Locale.ROOT) + ", on data",
                "a made-up value does not fit (" + failed.message() + "), which says nothing about real ones"));
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
