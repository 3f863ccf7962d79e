package io.seatrial.trial;

import io.seatrial.migration.Direction;
import io.seatrial.migration.History;
import io.seatrial.migration.Migration;
import io.seatrial.migration.Seed;
import io.seatrial.recording.NotObserved;
import io.seatrial.recording.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * The project's seeds on every version of the schema from the one they were written for: whether they load, load a second
 * time without doubling anything, and what becomes of their rows.
 */
public final class WithSeeds implements Trial {

    @Override
    public String name() {
        return "with-seeds";
    }

    @Override
    public void perform(History history, Stage stage) {
        List<Migration> migrations = Ups.of(history);
        stage.seeds().stream()
                .filter(seed -> !seed.there())
                .forEach(seed -> stage.notObserved(new NotObserved(
                        "the " + seed.environment() + " seeds", "on " + stage.database() + ": " + seed.because())));
        List<Seed> seeds = stage.seeds().stream().filter(Seed::there).toList();
        if (seeds.isEmpty() || migrations.isEmpty()) {
            return;
        }
        List<Planting> plantings = new ArrayList<>();
        Seed reference = seeds.stream()
                .filter(seed -> seed.environment().equals(Seed.REFERENCE))
                .findFirst()
                .orElse(null);
        seeds.forEach(seed -> plantings.add(new Planting(seed, reference, migrations, stage)));
        try (Scratch trunk = stage.empty()) {
            if (climb(trunk, migrations, plantings, stage)) {
                plantings.forEach(Planting::tell);
            }
        } finally {
            plantings.forEach(Planting::close);
        }
    }

    private static boolean climb(Scratch trunk, List<Migration> migrations, List<Planting> plantings, Stage stage) {
        for (int k = 0; k < migrations.size(); k++) {
            Migration migration = migrations.get(k);
            stage.at(k + 1, migrations.size(), migration);
            Step step = trunk.perform(migration, Direction.UP, Step.Role.UP);
            if (!step.ok()) {
                stage.notObserved(new NotObserved(
                        "seeds from " + migration.version() + " on", migration.version() + " cannot be applied"));
                return false;
            }
            for (Planting planting : plantings) {
                planting.after(k, trunk);
            }
        }
        return true;
    }
}
