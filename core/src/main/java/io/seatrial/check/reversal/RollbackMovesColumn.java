package io.seatrial.check.reversal;

import io.seatrial.check.ByHand;
import io.seatrial.check.Check;
import io.seatrial.check.Finding;
import io.seatrial.check.Found;
import io.seatrial.check.Residue;
import io.seatrial.check.Reversal;
import io.seatrial.check.Rule;
import io.seatrial.check.Severity;
import io.seatrial.diff.Change;
import io.seatrial.recording.Recording;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A down script that restores everything but the order of a table's columns. */
final class RollbackMovesColumn implements Check {

    private static final Rule RULE = new Rule("rollback-moves-column", Severity.NOTE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> examine(Recording recording) {
        return Reversal.in(recording).stream()
                .filter(Restored::judgeable)
                .filter(trip -> onlyMoved(Restored.residue(trip)))
                .map(trip -> finding(recording, trip));
    }

    private static boolean onlyMoved(Residue residue) {
        return residue.onlyMoved() && !residue.moved().isEmpty();
    }

    private static Finding finding(Recording recording, Reversal trip) {
        Residue residue = Restored.residue(trip);
        String tables = residue.moved().stream()
                .map(Change::id)
                .map(id -> String.join(".", id.path().subList(0, id.path().size() - 1)))
                .distinct()
                .collect(Collectors.joining(", "));
        return Found.by(RULE, recording, trip.down())
                .at(Restored.statement(trip, residue))
                .says("After the rollback the columns of " + tables + " stand in another order.")
                .evidence(residue.evidence())
                .remedy(
                        "Usually nothing: a column that is added again comes last. It matters to SELECT *, to INSERT without"
                                + " column names, and to COPY.")
                .repeat(ByHand.of(recording, trip.down()))
                .finding();
    }
}
