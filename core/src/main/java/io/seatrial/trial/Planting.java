package io.seatrial.trial;

import io.seatrial.migration.Direction;
import io.seatrial.migration.Migration;
import io.seatrial.migration.Seed;
import io.seatrial.recording.NotObserved;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Observation.Seeded.Phase;
import io.seatrial.recording.Step;
import java.util.ArrayList;
import java.util.List;

/** The seeds of one environment on their way through the history. */
final class Planting {

    private final Seed seed;
    private final Seed reference;
    private final List<Migration> migrations;
    private final Stage stage;
    private final int from;
    /** A database on which the seeds were loaded, going up with the history; null before that, and after a failure. */
    private Scratch rows;

    private boolean loaded;
    /** The first failure after they loaded; null while there is none. */
    private Step broken;
    /** What came of the last try; null where those that come before did not load. */
    private Step last;

    /** @param reference seeds that are loaded before; null where there are none */
    Planting(Seed seed, Seed reference, List<Migration> migrations, Stage stage) {
        this.seed = seed;
        this.reference = seed == reference ? null : reference;
        this.migrations = migrations;
        this.stage = stage;
        this.from = from();
    }

    /** The place of the migration that was the newest when the seeds were written. */
    private int from() {
        for (int k = 0; k < migrations.size(); k++) {
            if (migrations.get(k).version().equals(seed.since())) {
                return k;
            }
        }
        return seed.command() == null ? 0 : migrations.size() - 1;
    }

    /** The trunk, which holds no rows of seeds, has taken up the {@code k}-th migration, counted from 0. */
    void after(int k, Scratch trunk) {
        if (k < from) {
            return;
        }
        if (rows != null) {
            survive(k);
        }
        boolean top = k == migrations.size() - 1;
        // A migration that leaves the schema alone may write rows with which theirs collide.
        if (top || k == from || !loaded || stage.examines(migrations.get(k))) {
            tryAt(k, trunk, top);
        }
    }

    private void tryAt(int k, Scratch trunk, boolean top) {
        Stage.Mark mark = stage.mark();
        Scratch copy = trunk.copy();
        boolean kept = false;
        try {
            last = load(copy, migrations.get(k));
            if (last == null || !last.ok()) {
                broken = loaded && broken == null ? last : broken;
                return;
            }
            if (top) {
                stage.record(with(last, Phase.NEWEST));
                again(copy, k);
            } else if (!loaded) {
                rows = copy;
                kept = true;
            }
            loaded = true;
        } finally {
            if (!kept) {
                copy.close();
                mark.restore();
            }
        }
    }

    /** Null where the seeds that come before do not load: that is told there. */
    private Step load(Scratch scratch, Migration at) {
        return reference != null && !scratch.visit().load(reference, at).ok()
                ? null
                : scratch.visit().load(seed, at);
    }

    private Step with(Step step, Phase phase) {
        String headline = "the " + seed.environment() + " seeds, written for "
                + (seed.since() == null ? "an unknown version" : seed.since()) + " (" + seed.because() + ")";
        return step.withObservations(List.of(new Observation.Seeded(
                seed.environment(), phase, seed.file(), seed.line(), stage.insertsGently(), headline)));
    }

    /** Loads them once more where they are loaded already. */
    private void again(Scratch copy, int k) {
        copy.snapshot();
        try (Scratch earlier = copy.copy()) {
            Step second = with(copy.visit().load(seed, migrations.get(k)), Phase.AGAIN);
            if (second.ok() && stage.withoutRows() != null) {
                stage.notObserved(new NotObserved(
                        "whether the " + seed.environment() + " seeds double rows", stage.withoutRows()));
            }
            stage.record(
                    second.ok() && stage.withoutRows() == null ? second.withObservations(copy.since(earlier)) : second);
        }
    }

    /** What the {@code k}-th migration does to their rows. */
    private void survive(int k) {
        Migration migration = migrations.get(k);
        boolean looks = stage.examines(migration) && stage.withoutRows() == null;
        if (!looks) {
            if (!rows.pass(migration, Direction.UP, Step.Role.UP).ok()) {
                give();
            }
            return;
        }
        rows.snapshot();
        try (Scratch earlier = rows.copy()) {
            Step up = rows.perform(migration, Direction.UP, Step.Role.UP);
            List<Observation> seen = new ArrayList<>(up.ok() ? rows.since(earlier) : List.of());
            seen.add(OwnRows.of("the " + seed.environment() + " seeds"));
            stage.record(up.withObservations(seen));
            if (!up.ok()) {
                give();
            }
        }
    }

    private void give() {
        rows.close();
        rows = null;
    }

    /** Writes down, the top being reached, what did not load. */
    void tell() {
        boolean fails = last != null && !last.ok();
        // Where nothing tells for which version they were written, only the newest one counts.
        boolean blames = broken != null && stage.examines(broken.migration()) && (fails || seed.since() != null);
        if (blames) {
            stage.record(with(broken, Phase.LATER));
        } else if (fails) {
            stage.record(with(last, Phase.NEWEST));
        } else if (last == null) {
            stage.notObserved(new NotObserved(
                    "the " + seed.environment() + " seeds", "the reference seeds, on which they build, do not load"));
        }
    }

    void close() {
        if (rows != null) {
            give();
        }
    }
}
