package io.seatrial.trial;

import io.seatrial.migration.History;
import io.seatrial.migration.Migration;
import java.util.List;

/**
 * Each migration up, down and up again, from the state that the ones before it leave.
 *
 * <p>Two databases: the trunk only ever goes up; the walker, its copy, goes up, down and up. As long as the walker ends
 * where its first up had led it goes on; after anything else it is dropped, and the trunk, having taken up the migration, is
 * copied again. What did not come back exactly is looked at once more on a fresh copy of the trunk. So one defect never
 * colours the verdict on the next migration.
 */
public final class RoundTrip implements Trial {

    @Override
    public String name() {
        return "round-trip";
    }

    @Override
    public void perform(History history, Stage stage) {
        List<Migration> migrations = Ups.of(history);
        try (TrunkAndWalker pair = new TrunkAndWalker(stage)) {
            for (int i = 0; i < migrations.size(); i++) {
                Migration migration = migrations.get(i);
                stage.at(i + 1, migrations.size(), migration);
                if (stage.examines(migration)) {
                    pair.examine(migration);
                } else {
                    pair.pass(migration);
                }
            }
        }
    }
}
