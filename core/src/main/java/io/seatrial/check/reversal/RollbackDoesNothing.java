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
import java.util.List;
import java.util.stream.Stream;

/** A down script without a statement that does anything, under an up that changes the schema. */
final class RollbackDoesNothing implements Check {

    private static final Rule RULE = new Rule("rollback-does-nothing", Severity.WARNING);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> examine(Recording recording) {
        return Reversal.in(recording).stream()
                .filter(trip -> Declared.reversible(trip.migration()))
                .filter(trip -> trip.up() != null && trip.up().ok() && EmptyScript.in(trip.down()))
                .filter(trip -> !residue(trip).onlyMoved())
                .map(trip -> finding(recording, trip));
    }

    private static Residue residue(Reversal trip) {
        return Residue.between(trip.up().before(), trip.up().after(), List.of(trip.up()));
    }

    private static Finding finding(Recording recording, Reversal trip) {
        Residue residue = residue(trip);
        return Found.by(RULE, recording, trip.down())
                .at(trip.migration().down().file(), trip.migration().down().line())
                .says("The rollback does nothing, though the up changes the schema: " + residue.inWords() + ".")
                .evidence("no statement of the down does anything")
                .evidence(residue.evidence())
                .remedy(
                        "Write what takes the changes back. If there is no way back, say so, so that nobody relies on it:"
                                + " -- seatrial: irreversible because …")
                .repeat(ByHand.of(recording, trip.down()))
                .finding();
    }
}
