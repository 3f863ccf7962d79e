package io.seatrial.trial;

import io.seatrial.migration.Direction;
import io.seatrial.migration.History;
import io.seatrial.migration.Migration;
import io.seatrial.recording.NotObserved;
import io.seatrial.recording.Step;
import java.util.List;

/**
 * The whole history on an empty database, one migration after another, as a new machine would run it.
 *
 * <p>Stops where a tool would: at the first migration that fails. Its steps are not looked at.
 */
public final class FromNothing implements Trial {

    @Override
    public String name() {
        return "from-nothing";
    }

    @Override
    public void perform(History history, Stage stage) {
        List<Migration> migrations = Ups.of(history);
        try (Scratch scratch = stage.empty()) {
            for (int i = 0; i < migrations.size(); i++) {
                Migration migration = migrations.get(i);
                stage.at(i + 1, migrations.size(), migration);
                Step step = scratch.pass(migration, Direction.UP, Step.Role.UP);
                stage.record(step);
                if (!step.ok()) {
                    stop(migrations.subList(i, migrations.size()), stage);
                    return;
                }
            }
        }
    }

    private static void stop(List<Migration> rest, Stage stage) {
        if (rest.size() > 1) {
            stage.notObserved(new NotObserved(
                    "from-nothing: " + (rest.size() - 1) + " migrations after "
                            + rest.get(0).version(),
                    rest.get(0).version() + " fails, and there its tool stops"));
        }
    }
}
