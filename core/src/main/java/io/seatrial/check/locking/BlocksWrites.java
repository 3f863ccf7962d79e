package io.seatrial.check.locking;

import io.seatrial.check.ByHand;
import io.seatrial.check.Check;
import io.seatrial.check.Finding;
import io.seatrial.check.Found;
import io.seatrial.check.Rule;
import io.seatrial.check.Severity;
import io.seatrial.recording.Blocking;
import io.seatrial.recording.Recording;
import java.util.stream.Stream;

/** A statement during which nobody can write to a table that is in use, the longer the more rows it has. */
final class BlocksWrites implements Check {

    private static final Rule RULE = new Rule("blocks-writes", Severity.WARNING);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> examineRows(Recording recording) {
        return Works.in(recording)
                .filter(work -> work.seen().blocking().lasting())
                .map(work -> Found.by(RULE, recording, work.step())
                        .at(work.run())
                        .says(says(work))
                        .evidence(work.seen().headline())
                        .remedy(
                                "Do it in a way that lets writers go on, or with a tool that copies the table beside them and"
                                        + " changes places in the end; where the table stays small, allow it.")
                        .repeat(ByHand.of(recording, work.step()))
                        .finding());
    }

    private static String says(Works work) {
        String whom = work.seen().blocking() == Blocking.WRITERS ? "Nobody can write to " : "Nobody can use ";
        String why = work.seen().rewritten() ? "while every row of it is written again" : "while all of it is read";
        return whom + work.seen().table().name() + " " + why + ", which takes the longer the more rows there are.";
    }
}
