package io.seatrial;

import io.seatrial.database.Dialect;
import io.seatrial.migration.Direction;
import io.seatrial.migration.History;
import io.seatrial.migration.Migration;
import io.seatrial.migration.layout.Editions;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.Step;
import io.seatrial.trial.Scratch;
import io.seatrial.trial.Stage;
import io.seatrial.trial.Trial;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds out whether a history with words of another database is meant for this one, too.
 *
 * <p>It is not where its first migration fails by such words, or a later one when earlier ones have them already. It is
 * where it was fit for both until one migration broke that: then this migration is to blame. Serves one performance.
 */
final class Misgiving implements Trial {

    private final Set<String> databases;
    private String failure;

    Misgiving(Dialect dialect) {
        databases = new HashSet<>(dialect.alsoReads());
        databases.add(dialect.name());
    }

    @Override
    public String name() {
        return "first look";
    }

    @Override
    public void perform(History history, Stage stage) {
        List<Migration> migrations = history.migrations().stream()
                .filter(migration -> migration.up() != null)
                .toList();
        boolean before = false;
        try (Scratch scratch = stage.empty()) {
            for (Migration migration : migrations) {
                boolean foreign = Editions.foreign(migration, databases);
                Step step = scratch.pass(migration, Direction.UP, Step.Role.UP);
                if (step.outcome() instanceof Outcome.Failed failed) {
                    boolean first = migration == migrations.get(0);
                    failure = foreign && (before || first)
                            ? migration.version() + " cannot be applied: " + failed.message()
                            : null;
                    return;
                }
                before |= foreign;
            }
        }
    }

    /** What shows that it is not meant for this database, or null. */
    String failure() {
        return failure;
    }
}
