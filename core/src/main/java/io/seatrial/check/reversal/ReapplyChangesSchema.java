package io.seatrial.check.reversal;

import io.seatrial.check.ByHand;
import io.seatrial.check.Check;
import io.seatrial.check.Finding;
import io.seatrial.check.Found;
import io.seatrial.check.Mention;
import io.seatrial.check.Residue;
import io.seatrial.check.Reversal;
import io.seatrial.check.Rule;
import io.seatrial.check.Severity;
import io.seatrial.recording.Recording;
import java.util.List;
import java.util.stream.Stream;

/** A migration that, applied again after its own rollback, ends in another schema than the first time. */
final class ReapplyChangesSchema implements Check {

    private static final Rule RULE = new Rule("reapply-changes-schema", Severity.ERROR);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> examine(Recording recording) {
        return Reversal.in(recording).stream()
                .filter(ReapplyChangesSchema::judgeable)
                .filter(trip -> !residue(trip).onlyMoved())
                .map(trip -> finding(recording, trip));
    }

    private static boolean judgeable(Reversal trip) {
        return Restored.judgeable(trip)
                && trip.again() != null
                && trip.again().ok()
                && trip.again().before().same(trip.down().after());
    }

    private static Residue residue(Reversal trip) {
        return Residue.between(trip.up().after(), trip.again().after(), List.of(trip.up(), trip.down(), trip.again()));
    }

    private static Finding finding(Recording recording, Reversal trip) {
        Residue residue = residue(trip);
        return Found.by(RULE, recording, trip.again())
                .severity(residue.harmless() ? Severity.NOTE : Severity.ERROR)
                .at(Mention.statement(trip.again(), residue.ids()))
                .says("Applied again after its own rollback, the migration ends in another schema: " + residue.inWords()
                        + ".")
                .evidence(residue.evidence())
                .remedy("Let the rollback restore the schema exactly, and let the up not depend on what it finds"
                        + " (IF NOT EXISTS, OR REPLACE).")
                .repeat(ByHand.again(recording, trip.again()))
                .finding();
    }
}
