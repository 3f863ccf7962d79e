package io.seatrial.check.locking;

import io.seatrial.check.ByHand;
import io.seatrial.check.Check;
import io.seatrial.check.Finding;
import io.seatrial.check.Found;
import io.seatrial.check.Rule;
import io.seatrial.check.Severity;
import io.seatrial.recording.Recording;
import java.util.stream.Stream;

/** A statement that writes every row of a table again, while others go on using it. */
final class RewritesTable implements Check {

    private static final Rule RULE = new Rule("rewrites-table", Severity.WARNING);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> examineRows(Recording recording) {
        // Where writers wait for it, that is told instead.
        return Works.in(recording)
                .filter(work ->
                        work.seen().rewritten() && !work.seen().blocking().lasting())
                .map(work -> Found.by(RULE, recording, work.step())
                        .at(work.run())
                        .says("Every row of " + work.seen().table().name()
                                + " is written again, which takes time and room for the whole table.")
                        .evidence(work.seen().headline())
                        .remedy(
                                "See whether there is a way that changes the table's description alone; else see to room on"
                                        + " disk, to replicas that fall behind, and to a quiet hour. Where the table stays small, allow"
                                        + " it.")
                        .repeat(ByHand.of(recording, work.step()))
                        .finding());
    }
}
