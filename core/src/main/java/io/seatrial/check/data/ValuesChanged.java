package io.seatrial.check.data;

import io.seatrial.check.Check;
import io.seatrial.check.Finding;
import io.seatrial.check.Rule;
import io.seatrial.check.Severity;
import io.seatrial.recording.Recording;
import io.seatrial.recording.Step;
import java.util.stream.Stream;

/** A migration after which values are others than before. */
final class ValuesChanged implements Check {

    private static final Rule RULE = new Rule("values-changed", Severity.ERROR);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> examineRows(Recording recording) {
        return Losses.upsOnAll(recording).flatMap(up -> findings(recording, up));
    }

    private static Stream<Finding> findings(Recording recording, Step up) {
        return new Told<>(
                        RULE,
                        Losses.changed(up),
                        values -> Said.rewriting(up, values),
                        "Values change, as the script says: ",
                        "Values change that the script does not speak of: ")
                .findings(
                        recording,
                        up,
                        "If they should change, say so with an UPDATE of that column; if not, look for a type that holds"
                                + " less than the old one, or a trigger that fires on the way.");
    }
}
