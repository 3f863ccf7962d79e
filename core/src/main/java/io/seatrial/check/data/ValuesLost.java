package io.seatrial.check.data;

import io.seatrial.check.Check;
import io.seatrial.check.Finding;
import io.seatrial.check.Rule;
import io.seatrial.check.Severity;
import io.seatrial.recording.Recording;
import io.seatrial.recording.Step;
import java.util.stream.Stream;

/** A migration after which a column, or its values, are gone while the rows are there. */
final class ValuesLost implements Check {

    private static final Rule RULE = new Rule("values-lost", Severity.ERROR);

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
                        Losses.gone(up),
                        values -> Said.loss(up, values),
                        "Values go, as the script says: ",
                        "Values go that the script does not speak of: ")
                .findings(
                        recording,
                        up,
                        "If they should go, drop the column by name; if not, keep them: copy them before whatever takes"
                                + " them along.");
    }
}
