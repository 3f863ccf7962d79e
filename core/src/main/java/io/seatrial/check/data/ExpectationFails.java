package io.seatrial.check.data;

import io.seatrial.check.ByHand;
import io.seatrial.check.Check;
import io.seatrial.check.Finding;
import io.seatrial.check.Found;
import io.seatrial.check.Rule;
import io.seatrial.check.Severity;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Recording;
import io.seatrial.recording.Step;
import java.util.stream.Stream;

/** Something that a person wrote to test a migration does not hold. */
final class ExpectationFails implements Check {

    private static final Rule RULE = new Rule("expectation-fails", Severity.ERROR);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> examine(Recording recording) {
        return recording.steps().stream()
                .flatMap(step -> Shown.in(step, Observation.Unmet.class).map(unmet -> finding(recording, step, unmet)));
    }

    @Override
    public Stream<Finding> examineRows(Recording recording) {
        return examine(recording);
    }

    private static Finding finding(Recording recording, Step step, Observation.Unmet unmet) {
        return Found.by(RULE, recording, step)
                .at(unmet.file(), unmet.line())
                .says("What somebody expects does not hold: " + unmet.headline())
                .evidence("asked: " + unmet.query())
                .evidence("expected: " + unmet.expected())
                .evidence(unmet.got().stream().map(line -> "got: " + line).toList())
                .remedy("Mend the migration; or the expectation, where it is out of date.")
                .repeat(ByHand.of(recording, step))
                .finding();
    }
}
