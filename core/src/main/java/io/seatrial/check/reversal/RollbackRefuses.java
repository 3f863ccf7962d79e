package io.seatrial.check.reversal;

import io.seatrial.check.ByHand;
import io.seatrial.check.Check;
import io.seatrial.check.Failures;
import io.seatrial.check.Finding;
import io.seatrial.check.Found;
import io.seatrial.check.Reversal;
import io.seatrial.check.Rule;
import io.seatrial.check.Severity;
import io.seatrial.migration.Direction;
import io.seatrial.migration.History;
import io.seatrial.migration.Migration;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.Recording;
import java.util.stream.Stream;

/** A migration whose author says that there is no way back: by a marker, or by a down that raises an error. */
final class RollbackRefuses implements Check {

    private static final Rule RULE = new Rule("rollback-refuses", Severity.NOTE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> examine(History history) {
        return history.migrations().stream()
                .filter(migration -> !Declared.reversible(migration))
                .map(RollbackRefuses::declared);
    }

    private static Finding declared(Migration migration) {
        return Found.by(RULE)
                .about(migration, Direction.DOWN)
                .says("Declared irreversible: " + migration.irreversibleBecause())
                .evidence("the author's reason: " + migration.irreversibleBecause())
                .remedy("Nothing to do. Whoever deploys it should know that the way back is a backup.")
                .finding();
    }

    @Override
    public Stream<Finding> examine(Recording recording) {
        return Reversal.in(recording).stream()
                .filter(trip -> Declared.reversible(trip.migration()))
                .filter(trip -> refuses(trip))
                .map(trip -> raised(recording, trip));
    }

    private static boolean refuses(Reversal trip) {
        Outcome.Failed failed = Failures.of(trip.down());
        return failed != null && Failures.onPurpose(trip.down(), failed);
    }

    private static Finding raised(Recording recording, Reversal trip) {
        Outcome.Failed failed = Failures.of(trip.down());
        return Found.by(RULE, recording, trip.down())
                .at(failed)
                .says("The rollback refuses on purpose: " + Failures.headline(failed))
                .remedy("Nothing to do. Whoever deploys it should know that the way back is a backup.")
                .repeat(ByHand.of(recording, trip.down()))
                .finding();
    }
}
