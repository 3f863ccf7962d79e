package io.seatrial.trial;

import io.seatrial.diff.Change;
import io.seatrial.migration.Direction;
import io.seatrial.migration.Migration;
import io.seatrial.recording.NotObserved;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.Step;
import io.seatrial.recording.Step.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A database full of rows that only goes up; each migration is tried on copies of it first. */
final class LoadedTrunk implements AutoCloseable {

    private final List<Migration> migrations;
    private final Forecast forecast;
    private final Stage stage;
    private final Stage.Mark ground;
    private final Set<NotObserved> gaps = new HashSet<>();
    private final Afterwards afterwards;
    private Scratch trunk;
    private Filled filled;

    LoadedTrunk(List<Migration> migrations, Forecast forecast, Stage stage) {
        this.migrations = migrations;
        this.forecast = forecast;
        this.stage = stage;
        this.ground = stage.mark();
        this.trunk = stage.empty();
        this.afterwards = new Afterwards(stage);
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
            filled = fill(trunk, Population.PLAUSIBLE, k);
            afterwards.tryOn(trunk, filled);
        }
    }

    /** Tries the {@code k}-th migration, counted from 0, and takes it up. */
    void examine(int k) {
        if (filled == null || forecast.moved(k)) {
            filled = fill(trunk, Population.PLAUSIBLE, k);
        }
        afterwards.tryOn(trunk, filled);
        Step up = trip(k);
        if (up.ok() && filled != null && meetsRows(up)) {
            tryOddRows(k, up);
        }
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

    private Filled fill(Scratch scratch, Population population, int k) {
        Filled now = scratch.fill(population, forecast.from(k));
        if (population == Population.PLAUSIBLE) {
            now.gaps().stream().filter(gaps::add).forEach(stage::notObserved);
        }
        return now;
    }

    /** Up, down and up again on a copy. Returns the up. */
    private Step trip(int k) {
        Migration migration = migrations.get(k);
        Stage.Mark mark = stage.mark();
        List<Step> steps = new ArrayList<>();
        trunk.snapshot();
        try (Scratch walker = trunk.copy()) {
            Step up = walker.perform(migration, Direction.UP, Role.UP);
            steps.add(seen(up.ok() ? Afterwards.seen(up, walker, trunk) : up, filled, false));
            if (up.ok() && migration.down() != null) {
                Step down = walker.perform(migration, Direction.DOWN, Role.DOWN);
                steps.add(seen(down.ok() ? down.withObservations(walker.since(trunk)) : down, filled, false));
                if (down.ok()) {
                    steps.add(seen(walker.perform(migration, Direction.UP, Role.AGAIN), filled, false));
                }
            }
        } finally {
            mark.restore();
        }
        write(k, steps);
        return steps.get(0);
    }

    private static Step seen(Step step, Filled filled, boolean oddities) {
        String headline = "met " + filled.rows() + " rows in " + filled.tables() + " tables"
                + (oddities ? ", edge cases among them" : "");
        return step.withObservations(List.of(new Observation.OnRows(filled.rows(), oddities, headline)));
    }

    /** A rollback, or a second up, that fails without rows too is no matter of data: what it did without is told. */
    private void write(int k, List<Step> steps) {
        Step last = steps.get(steps.size() - 1);
        if (last.outcome() instanceof Outcome.Failed failed && Misfit.possible(failed)) {
            steps.subList(0, steps.size() - 1).forEach(stage::record);
            inconclusive(last, failed);
            return;
        }
        List<Step> bare = last.ok() || steps.size() == 1 ? List.of() : withoutRows(k);
        boolean same = !bare.isEmpty() && !bare.get(bare.size() - 1).ok();
        (same ? steps.subList(0, steps.size() - 1) : steps).forEach(stage::record);
        if (same && forecast.complete(k)) {
            bare.forEach(stage::record);
        }
    }

    /** The same trip on a database without rows. The trunk is made anew, without rows. */
    private List<Step> withoutRows(int k) {
        trunk.close();
        ground.restore();
        try (Scratch bare = forecast.climbed(k, migrations, stage)) {
            return Trip.on(bare, migrations.get(k), Scratch::perform).steps();
        } finally {
            rebuild(k);
        }
    }

    private void inconclusive(Step step, Outcome.Failed failed) {
        stage.notObserved(new NotObserved(
                "migration " + step.migration().version() + ", "
                        + step.direction().name().toLowerCase(Locale.ROOT) + ", on data",
                "a made-up value does not fit (" + failed.message() + "), which says nothing about real ones"));
    }

    /** Puts edge cases beside the rows; writes down only what fails, as the rest has been seen. */
    private void tryOddRows(int k, Step up) {
        Stage.Mark mark = stage.mark();
        trunk.snapshot();
        try (Scratch odd = trunk.copy()) {
            Filled more = fill(odd, Population.ODD, k);
            Step step;
            if (Afterwards.mayMerge(up)) {
                odd.snapshot();
                try (Scratch earlier = odd.copy()) {
                    step = odd.perform(migrations.get(k), Direction.UP, Role.ONTO_ODD_ROWS);
                    List<Observation> merged = step.ok() ? odd.aftermath(earlier, null) : List.of();
                    if (!merged.isEmpty()) {
                        stage.record(seen(step.withObservations(merged), more, true));
                    }
                }
            } else {
                step = odd.perform(migrations.get(k), Direction.UP, Role.ONTO_ODD_ROWS);
            }
            if (!step.ok()) {
                // The rows without edge cases passed: what these do not fit is what the migration takes for granted.
                stage.record(seen(step, more, true));
            }
        } finally {
            mark.restore();
        }
    }

    /** True when the migration did something to what was there before. */
    private static boolean meetsRows(Step up) {
        return up.runs().stream().anyMatch(run -> run.rows() > 0)
                || up.changes().stream().anyMatch(change -> concernsOld(change, up));
    }

    private static boolean concernsOld(Change change, Step up) {
        if (!(change instanceof Change.Added added)) {
            return true;
        }
        List<String> path = added.id().path();
        boolean inOldTable = up.before().schema().objects().keySet().stream()
                .anyMatch(id -> id.kind().name().equals("table")
                        && path.size() > id.path().size()
                        && path.subList(0, id.path().size()).equals(id.path()));
        return inOldTable || added.id().kind().name().equals("index");
    }

    /** Makes the trunk anew with that many migrations and no rows. */
    private void rebuild(int height) {
        trunk.close();
        ground.restore();
        trunk = forecast.climbed(height, migrations, stage);
        filled = null;
        afterwards.forget();
    }

    @Override
    public void close() {
        trunk.close();
    }
}
