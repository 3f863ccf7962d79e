package io.seatrial.check.reversal;

import io.seatrial.check.Check;
import io.seatrial.check.Finding;
import io.seatrial.check.Found;
import io.seatrial.check.Rule;
import io.seatrial.check.Severity;
import io.seatrial.migration.Direction;
import io.seatrial.migration.History;
import io.seatrial.migration.Migration;
import java.util.List;
import java.util.stream.Stream;

/** A migration without a way back in a history whose other migrations have one. */
final class MigrationMissingRollback implements Check {

    private static final Rule RULE = new Rule("migration-missing-rollback", Severity.WARNING);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> examine(History history) {
        List<Migration> missing = history.migrations().stream()
                .filter(migration -> migration.down() == null && migration.up() != null)
                .filter(migration -> !migration.repeatable() && Declared.reversible(migration))
                .toList();
        if (missing.isEmpty()) {
            return Stream.empty();
        }
        long reversible = history.migrations().stream()
                .filter(migration -> migration.down() != null)
                .count();
        return reversible == 0
                ? Stream.of(forwardOnly(history, missing))
                : missing.stream().map(migration -> missing(migration, reversible));
    }

    private static Finding missing(Migration migration, long reversible) {
        return Found.by(RULE)
                .about(migration, Direction.DOWN)
                .says("There is no rollback for this migration.")
                .evidence(
                        reversible == 1
                                ? "another migration of the history has one"
                                : reversible + " other migrations of the history have one")
                .remedy("Write the down, or say why there is none:" + " -- seatrial: irreversible because …")
                .finding();
    }

    private static Finding forwardOnly(History history, List<Migration> missing) {
        return Found.by(RULE)
                .severity(Severity.NOTE)
                .at(history.root(), 0)
                .says("This history only goes forward: no migration has a rollback.")
                .evidence("migrations without a down: " + missing.size() + " of "
                        + history.migrations().size())
                .remedy("Nothing to do if that is the intention; then nothing about going back was tried.")
                .finding();
    }
}
