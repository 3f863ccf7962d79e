package io.seatrial.trial;

import io.seatrial.migration.Direction;
import io.seatrial.migration.Migration;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Step;
import java.util.List;

/** A command of the user's, run after the newest migration's up and after its down, on tables full of made-up rows. */
record Testimony(Stage stage, Migration newest) {

    /** @param trunk with all migrations but the newest, and no rows */
    void over(Scratch trunk) {
        Stage.Mark mark = stage.mark();
        try (Scratch ahead = trunk.copy()) {
            Step up = ahead.perform(newest, Direction.UP, Step.Role.UP);
            if (!up.ok()) {
                return;
            }
            mark.restore();
            try (Scratch copy = trunk.copy()) {
                if (stage.withoutRows() == null) {
                    copy.fill(
                            Population.PLAUSIBLE,
                            List.of(copy.snapshot().schema(), up.after().schema()));
                }
                ask(copy, Direction.UP, Step.Role.UP);
            }
        } finally {
            mark.restore();
        }
    }

    private void ask(Scratch copy, Direction way, Step.Role role) {
        Step step = copy.perform(newest, way, role);
        if (step.ok()) {
            List<? extends Observation> said =
                    stage.witness().wants(way) ? copy.visit().witness(stage.witness(), newest, way) : List.of();
            stage.record(step.withObservations(said)
                    .withObservations(List.of(new Observation.OnRows(-1, false, null, "met made-up rows"))));
            if (way == Direction.UP && newest.down() != null && stage.witness().wants(Direction.DOWN)) {
                ask(copy, Direction.DOWN, Step.Role.DOWN);
            }
        }
    }
}
