package io.seatrial.trial;

import io.seatrial.migration.Migration;
import io.seatrial.recording.Blocking;
import io.seatrial.recording.NotObserved;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.Step;
import io.seatrial.recording.Step.Role;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;

/** Writes down what was seen on rows, and of what failed only what says something. */
record Logbook(List<Migration> migrations, Forecast forecast, Stage stage) {

    /**
     * Writes a step down, unless it failed only because made-up values do not fit; what edge cases do not fit is what the
     * migration takes for granted.
     */
    void write(Step step) {
        if (!step.role().onOddRows()
                && step.outcome() instanceof Outcome.Failed failed
                && Misfit.possible(step, failed)) {
            inconclusive(step, failed);
        } else {
            stage.record(step);
        }
    }

    /**
     * Writes down a trip. A rollback, or a second up, that fails without rows too is no matter of data: what it did without is
     * told.
     *
     * @param k which migration it was, counted from 0
     * @param apart sees to it that something can be tried on databases that do not go on from the trunk
     */
    void write(int k, List<Step> steps, Function<Supplier<List<Step>>, List<Step>> apart) {
        Step last = steps.get(steps.size() - 1);
        List<Step> known =
                !(last.outcome() instanceof Outcome.Failed how) || last.role() != Role.UP && !Misfit.possible(last, how)
                        ? List.of()
                        : apart.apply(() -> new Attribution(k, migrations, forecast, stage).steps(last));
        if (!known.isEmpty()) {
            known.forEach(stage::record);
            return;
        }
        if (last.outcome() instanceof Outcome.Failed failed && Misfit.possible(last, failed)) {
            steps.subList(0, steps.size() - 1).forEach(stage::record);
            inconclusive(last, failed);
            return;
        }
        List<Step> bare = last.ok() || steps.size() == 1 ? List.of() : apart.apply(() -> bareTrip(k));
        boolean same = !bare.isEmpty() && !bare.get(bare.size() - 1).ok();
        (same ? steps.subList(0, steps.size() - 1) : steps).forEach(stage::record);
        if (same && forecast.complete(k)) {
            bare.forEach(stage::record);
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

    /** Tells of which statements it could not be seen what they do to tables. */
    void tellUnseen(Step up) {
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
}
