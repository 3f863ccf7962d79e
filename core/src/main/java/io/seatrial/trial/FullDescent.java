package io.seatrial.trial;

import io.seatrial.migration.Direction;
import io.seatrial.migration.History;
import io.seatrial.migration.Migration;
import io.seatrial.recording.NotObserved;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.Step;
import java.util.List;

/**
 * All the way down from the newest migration, and all the way up again.
 *
 * <p>Where a down cannot be run the trial says so and goes on from a database that holds the migrations below. A down
 * that fails is part of the recording when it fails on its own, too; one that fails only because a later rollback left
 * something behind is told as a place where the way down stops. Steps are not looked at.
 */
public final class FullDescent implements Trial {

    @Override
    public String name() {
        return "full-descent";
    }

    @Override
    public void perform(History history, Stage stage) {
        List<Migration> migrations = Ups.of(history);
        if (migrations.stream().noneMatch(migration -> migration.down() != null)) {
            return;
        }
        try (Checkpoints checkpoints = new Checkpoints(migrations, stage)) {
            Descent descent = new Descent(migrations, checkpoints, stage);
            try (Scratch bottom = descent.to(0)) {
                ascend(migrations, checkpoints, stage, bottom);
            }
        }
    }

    private void ascend(List<Migration> migrations, Checkpoints checkpoints, Stage stage, Scratch bottom) {
        for (Migration migration : migrations) {
            if (!checkpoints.applied(migration)) {
                continue;
            }
            Step step = bottom.pass(migration, Direction.UP, Step.Role.ASCENT);
            if (step.outcome() instanceof Outcome.Failed failed) {
                stage.notObserved(new NotObserved(
                        name() + ": going up again from " + migration.version() + " on",
                        "stopped at " + migration.version() + " because " + failed.message()
                                + ": the way down left something behind or took too much"));
                return;
            }
            if (stage.examines(migration)) {
                stage.record(step);
            }
        }
    }
}
