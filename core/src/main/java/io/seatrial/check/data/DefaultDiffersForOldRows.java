package io.seatrial.check.data;

import io.seatrial.check.ByHand;
import io.seatrial.check.Check;
import io.seatrial.check.Finding;
import io.seatrial.check.Found;
import io.seatrial.check.Mention;
import io.seatrial.check.Rule;
import io.seatrial.check.Severity;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Recording;
import io.seatrial.recording.Step;
import java.util.List;
import java.util.stream.Stream;

/** A new column with a default that old rows did not get. */
final class DefaultDiffersForOldRows implements Check {

    private static final Rule RULE = new Rule("default-differs-for-old-rows", Severity.WARNING);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> examineRows(Recording recording) {
        return Losses.ups(recording)
                .flatMap(up -> up.observations().stream()
                        .filter(Observation.NullsInNewColumn.class::isInstance)
                        .map(Observation.NullsInNewColumn.class::cast)
                        .map(nulls -> finding(recording, up, nulls)));
    }

    private static Finding finding(Recording recording, Step up, Observation.NullsInNewColumn nulls) {
        return Found.by(RULE, recording, up)
                .at(Mention.statement(up, List.of(nulls.column())))
                .says("New rows get the default, old rows hold NULL: " + nulls.headline() + ".")
                .evidence(nulls.headline())
                .remedy("Give the default in the same ADD COLUMN, which fills old rows at no cost, or fill them with an"
                        + " UPDATE in batches.")
                .repeat(ByHand.of(recording, up))
                .finding();
    }
}
