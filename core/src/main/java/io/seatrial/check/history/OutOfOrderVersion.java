package io.seatrial.check.history;

import io.seatrial.check.Check;
import io.seatrial.check.Finding;
import io.seatrial.check.Found;
import io.seatrial.check.Rule;
import io.seatrial.check.Severity;
import io.seatrial.migration.Direction;
import io.seatrial.migration.History;
import io.seatrial.migration.Migration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A new migration that sorts before one that others may have applied already. */
final class OutOfOrderVersion implements Check {

    private static final Rule RULE = new Rule("out-of-order-version", Severity.WARNING);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> examine(History history, Set<String> alreadyThere) {
        List<Migration> migrations = history.migrations();
        int newest = -1;
        for (int i = 0; i < migrations.size(); i++) {
            if (alreadyThere.contains(migrations.get(i).version())) {
                newest = i;
            }
        }
        if (newest < 0) {
            return Stream.empty();
        }
        Migration last = migrations.get(newest);
        return migrations.subList(0, newest).stream()
                .filter(migration -> !migration.repeatable())
                .filter(migration -> !alreadyThere.contains(migration.version()))
                .map(migration -> finding(migration, last));
    }

    private static Finding finding(Migration migration, Migration newest) {
        return Found.by(RULE)
                .about(migration, Direction.UP)
                .says("This migration is new, but sorts before " + newest.version() + ", which is already there.")
                .evidence("already there: " + newest.version() + " (" + newest.file() + ")")
                .remedy("Give it a version after " + newest.version()
                        + ". Databases that are past it may skip it or refuse it, and those made anew apply it in another"
                        + " order.")
                .finding();
    }
}
