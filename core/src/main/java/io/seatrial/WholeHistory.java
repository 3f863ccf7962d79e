package io.seatrial;

import io.seatrial.migration.Direction;
import io.seatrial.migration.History;
import io.seatrial.migration.Migration;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.Step;
import io.seatrial.schema.Snapshot;
import io.seatrial.trial.Scratch;
import io.seatrial.trial.Stage;
import io.seatrial.trial.Trial;
import io.seatrial.trouble.SettingsException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Applies a whole history only to see what comes out of it. Serves one performance. */
final class WholeHistory implements Trial {

    private final String what;
    private final Then then;
    private Snapshot made;

    /** What is to be done with the database once everything is applied. */
    @FunctionalInterface
    interface Then {

        /** @param empty gives more databases as this one was at first, which are closed with it */
        void on(Scratch done, Supplier<Scratch> empty);
    }

    /** @param then what to do with the database once everything is applied */
    WholeHistory(String what, Then then) {
        this.what = what;
        this.then = then;
    }

    @Override
    public String name() {
        return "snapshot";
    }

    @Override
    public void perform(History history, Stage stage) {
        List<Migration> migrations = history.migrations().stream()
                .filter(migration -> migration.up() != null)
                .toList();
        try (Scratch scratch = stage.empty()) {
            for (int i = 0; i < migrations.size(); i++) {
                Migration migration = migrations.get(i);
                stage.at(i + 1, migrations.size(), migration);
                Step step = scratch.pass(migration, Direction.UP, Step.Role.UP);
                if (step.outcome() instanceof Outcome.Failed failed) {
                    throw new SettingsException("Building the schema of " + what + " failed: " + failed.file()
                            + (failed.line() > 0 ? ":" + failed.line() : "") + ": " + failed.message()
                            + ". Mend it, or name another source.");
                }
            }
            made = scratch.snapshot();
            handOver(scratch, stage);
        }
    }

    private void handOver(Scratch scratch, Stage stage) {
        List<Scratch> more = new ArrayList<>();
        try {
            then.on(scratch, () -> {
                Scratch empty = stage.empty();
                more.add(empty);
                return empty;
            });
        } finally {
            more.forEach(Scratch::close);
        }
    }

    /** What came out, or null before the performance. */
    Snapshot made() {
        return made;
    }
}
