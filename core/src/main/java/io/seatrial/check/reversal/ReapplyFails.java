package io.seatrial.check.reversal;

import io.seatrial.check.ByHand;
import io.seatrial.check.Check;
import io.seatrial.check.Failures;
import io.seatrial.check.Finding;
import io.seatrial.check.Found;
import io.seatrial.check.Residue;
import io.seatrial.check.Reversal;
import io.seatrial.check.Rule;
import io.seatrial.check.Severity;
import io.seatrial.check.hint.Hints;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.Recording;
import java.util.List;
import java.util.stream.Stream;

/** A migration that cannot be applied again after its own rollback. */
final class ReapplyFails implements Check {

    private static final Rule RULE = new Rule("reapply-fails", Severity.ERROR);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> examine(Recording recording) {
        return Reversal.in(recording).stream()
                .filter(trip -> Declared.reversible(trip.migration()))
                .filter(trip -> trip.down().ok() && !EmptyScript.in(trip.down()))
                .filter(trip -> Failures.of(trip.again()) != null)
                .map(trip -> finding(recording, trip));
    }

    private static Finding finding(Recording recording, Reversal trip) {
        Outcome.Failed failed = Failures.of(trip.again());
        Found found = Found.by(RULE, recording, trip.again())
                .at(failed)
                .says("After its own rollback the migration cannot be applied again: " + Failures.headline(failed))
                .remedy(Hints.forFailure(recording.history(), trip.again(), failed))
                .repeat(ByHand.again(recording, trip.again()));
        Failures.excerpt(trip.again()).ifPresent(found::evidence);
        if (trip.up() != null) {
            Residue residue = Residue.between(trip.up().before(), trip.again().before(), List.of());
            if (!residue.onlyMoved()) {
                found.evidence("the rollback had not restored the schema: " + residue.inWords());
            }
        }
        return found.finding();
    }
}
