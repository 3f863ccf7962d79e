package io.seatrial.check.reversal;

import io.seatrial.check.ByHand;
import io.seatrial.check.Check;
import io.seatrial.check.Finding;
import io.seatrial.check.Found;
import io.seatrial.check.Residue;
import io.seatrial.check.Reversal;
import io.seatrial.check.Rule;
import io.seatrial.check.Severity;
import io.seatrial.recording.Recording;
import java.util.stream.Stream;

/** A down script that runs, but ends in another schema than the one the up began with. */
final class RollbackChangesSchema implements Check {

    private static final Rule RULE = new Rule("rollback-changes-schema", Severity.ERROR);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> examine(Recording recording) {
        return Reversal.in(recording).stream()
                .filter(Restored::judgeable)
                .filter(trip -> !Restored.residue(trip).onlyMoved())
                .map(trip -> finding(recording, trip));
    }

    private static Finding finding(Recording recording, Reversal trip) {
        Residue residue = Restored.residue(trip);
        return Found.by(RULE, recording, trip.down())
                .severity(residue.harmless() ? Severity.NOTE : Severity.ERROR)
                .at(Restored.statement(trip, residue))
                .says("The rollback does not restore the schema: " + residue.inWords() + ".")
                .evidence(residue.evidence())
                .evidence(Restored.origins(trip, residue))
                .remedy(Restored.remedy(residue))
                .repeat(ByHand.of(recording, trip.down()))
                .finding();
    }
}
