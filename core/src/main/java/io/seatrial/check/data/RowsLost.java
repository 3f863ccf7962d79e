package io.seatrial.check.data;

import io.seatrial.check.Check;
import io.seatrial.check.Finding;
import io.seatrial.check.Rule;
import io.seatrial.check.Severity;
import io.seatrial.recording.Recording;
import io.seatrial.recording.Step;
import java.util.stream.Stream;

/** A migration after which rows are gone. */
final class RowsLost implements Check {

    private static final Rule RULE = new Rule("rows-lost", Severity.ERROR);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> examine(Recording recording) {
        return Losses.ups(recording).flatMap(up -> Versions.lost(RULE, recording, up));
    }

    @Override
    public Stream<Finding> examineRows(Recording recording) {
        return Losses.upsOnAll(recording).flatMap(up -> findings(recording, up));
    }

    private static Stream<Finding> findings(Recording recording, Step up) {
        return new Told<>(
                        RULE,
                        Losses.rows(up),
                        rows -> Said.removal(up, rows),
                        "Rows go, as the script says: ",
                        "Rows go that the script does not speak of: ")
                .findings(
                        recording,
                        up,
                        "If they should go, say so with DELETE or TRUNCATE of that table; if not, look for a cascade, a"
                                + " trigger or a join that leaves them out.");
    }
}
