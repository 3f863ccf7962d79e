package io.seatrial.check.data;

import io.seatrial.check.ByHand;
import io.seatrial.check.Check;
import io.seatrial.check.Finding;
import io.seatrial.check.Found;
import io.seatrial.check.Rule;
import io.seatrial.check.Severity;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Recording;
import java.util.stream.Stream;

/** A migration that rewrites a large part of a table with one UPDATE. */
final class BackfillInOneStatement implements Check {

    private static final Rule RULE = new Rule("backfill-in-one-statement", Severity.WARNING);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> examineRows(Recording recording) {
        return Losses.ups(recording)
                .flatMap(up -> Shown.in(up, Observation.MuchUpdated.class)
                        .map(seen -> Found.by(RULE, recording, up)
                                .at(seen.file(), seen.line())
                                .says("One UPDATE rewrites much of a table at once: " + seen.headline() + ".")
                                .evidence(seen.headline())
                                .remedy(
                                        "On a large table, update in batches of some thousand rows, each in a transaction of"
                                                + " its own; locks and space are then given back in between.")
                                .repeat(ByHand.of(recording, up))
                                .finding()));
    }
}
