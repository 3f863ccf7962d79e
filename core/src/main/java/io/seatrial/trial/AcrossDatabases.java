package io.seatrial.trial;

import io.seatrial.migration.Direction;
import io.seatrial.migration.History;
import io.seatrial.migration.Migration;
import io.seatrial.recording.NotObserved;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Step;
import java.util.List;

/**
 * The whole history on one of several databases, which are looked at after each migration in terms that all share: so what
 * comes out of the histories can be laid side by side.
 *
 * <p>Stops at the first migration that fails: what comes out then is nothing to compare.
 */
public final class AcrossDatabases implements Trial {

    /** As {@code --trial} spells it. */
    public static final String NAME = "across-databases";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean needsSeveral() {
        return true;
    }

    @Override
    public void perform(History history, Stage stage) {
        List<Migration> migrations = Ups.of(history);
        try (Scratch scratch = stage.empty()) {
            for (int i = 0; i < migrations.size(); i++) {
                Migration migration = migrations.get(i);
                stage.at(i + 1, migrations.size(), migration);
                Step step = scratch.pass(migration, Direction.UP, Step.Role.BESIDE);
                if (!step.ok()) {
                    stage.record(step);
                    stage.notObserved(new NotObserved(
                            "whether the other databases agree with " + stage.database(),
                            "there " + migration.version() + " cannot be applied"));
                    return;
                }
                stage.record(step.withObservations(List.of(new Observation.InCommon(
                        stage.inCommon(scratch.snapshot().schema()), "looked at beside other databases"))));
            }
        }
    }
}
