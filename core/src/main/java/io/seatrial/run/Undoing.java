package io.seatrial.run;

import io.seatrial.migration.Direction;
import io.seatrial.migration.History;
import io.seatrial.migration.Migration;
import io.seatrial.recording.Step;
import io.seatrial.trial.Scratch;
import io.seatrial.trial.Stage;
import io.seatrial.trial.Trial;
import java.util.ArrayList;
import java.util.List;

/** Writes for migrations the way back that they lack, walking the history up. */
public final class Undoing implements Trial {

    private final Mending mending;
    private final List<Undo> found = new ArrayList<>();

    public Undoing(Mending mending) {
        this.mending = mending;
    }

    @Override
    public String name() {
        return "undo";
    }

    /** What was found, for each wanted migration in the order of the history. */
    public List<Undo> found() {
        return found;
    }

    @Override
    public void perform(History history, Stage stage) {
        List<Migration> migrations = history.migrations().stream()
                .filter(migration -> migration.up() != null)
                .toList();
        int last = migrations.size() - 1;
        while (last >= 0 && !mending.wants(migrations.get(last))) {
            last--;
        }
        boolean rows = stage.withoutRows() == null;
        try (Scratch trunk = stage.empty()) {
            for (int i = 0; i <= last; i++) {
                Migration migration = migrations.get(i);
                stage.at(i + 1, last + 1, migration);
                if (mending.wants(migration)) {
                    found.add(mending.examine(trunk, migration, stage.mark(), rows));
                }
                trunk.pass(migration, Direction.UP, Step.Role.UP);
            }
        }
    }
}
