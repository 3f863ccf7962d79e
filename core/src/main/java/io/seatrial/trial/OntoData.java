package io.seatrial.trial;

import io.seatrial.migration.History;
import io.seatrial.migration.Migration;
import io.seatrial.recording.NotObserved;
import java.util.List;

/**
 * Each migration up, down and up again on tables full of rows, and what became of every row and value.
 *
 * <p>Before each migration every table is filled with rows as ordinary data would be; what goes well is tried once more
 * with edge cases among them.
 */
public final class OntoData implements Trial {

    @Override
    public String name() {
        return "onto-data";
    }

    @Override
    public void perform(History history, Stage stage) {
        List<Migration> migrations = Ups.of(history);
        if (migrations.stream().noneMatch(stage::examines)) {
            return;
        }
        if (stage.withoutRows() != null) {
            stage.notObserved(new NotObserved("migrations on data", stage.withoutRows()));
            return;
        }
        if (stage.withoutProbes() != null) {
            stage.notObserved(new NotObserved(
                    "orphans, rows that come twice, merged duplicates, sequences behind their data, and whether constraints"
                            + " refuse what they should",
                    stage.withoutProbes()));
        }
        Forecast forecast = Forecast.of(migrations, stage);
        stage.foreseen(forecast.schemas());
        try (LoadedTrunk trunk = new LoadedTrunk(migrations, forecast, stage)) {
            for (int k = 0; k < migrations.size(); k++) {
                Migration migration = migrations.get(k);
                stage.at(k + 1, migrations.size(), migration);
                if (!forecast.applies(k)) {
                    forecast.tell(k, stage);
                } else if (stage.examines(migration)) {
                    trunk.examine(k);
                } else {
                    trunk.pass(k);
                }
            }
            trunk.settle(migrations.size());
        }
    }
}
