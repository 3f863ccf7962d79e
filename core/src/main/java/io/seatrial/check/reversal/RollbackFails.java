package io.seatrial.check.reversal;

import io.seatrial.check.ByHand;
import io.seatrial.check.Check;
import io.seatrial.check.Failures;
import io.seatrial.check.Finding;
import io.seatrial.check.Found;
import io.seatrial.check.OwnCommit;
import io.seatrial.check.Residue;
import io.seatrial.check.Reversal;
import io.seatrial.check.Rule;
import io.seatrial.check.Severity;
import io.seatrial.check.hint.Hints;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.Recording;
import java.util.List;
import java.util.stream.Stream;

/** A down script that ends in an error. */
final class RollbackFails implements Check {

    private static final Rule RULE = new Rule("rollback-fails", Severity.ERROR);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> examine(Recording recording) {
        return Reversal.in(recording).stream()
                .filter(trip -> Declared.reversible(trip.migration()))
                .flatMap(trip -> examine(recording, trip));
    }

    private static Stream<Finding> examine(Recording recording, Reversal trip) {
        return fails(trip) ? Stream.of(finding(recording, trip)) : OwnCommit.in(recording, trip.down(), RULE).stream();
    }

    private static boolean fails(Reversal trip) {
        Outcome.Failed failed = Failures.of(trip.down());
        return failed != null && !Failures.onPurpose(trip.down(), failed);
    }

    private static Finding finding(Recording recording, Reversal trip) {
        Outcome.Failed failed = Failures.of(trip.down());
        Found found = Found.by(RULE, recording, trip.down())
                .at(failed)
                .says("The rollback fails: " + Failures.headline(failed))
                .remedy(Hints.forFailure(recording.history(), trip.down(), failed))
                .repeat(ByHand.of(recording, trip.down()));
        Failures.excerpt(trip.down()).ifPresent(found::evidence);
        if (trip.up() != null && !trip.undisturbed()) {
            List<String> before = Residue.between(trip.up().after(), trip.down().before(), List.of())
                    .evidence();
            found.evidence("it began with what earlier rollbacks had left behind: " + String.join("; ", before));
        }
        return found.finding();
    }
}
