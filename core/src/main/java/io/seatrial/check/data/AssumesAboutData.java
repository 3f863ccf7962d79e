package io.seatrial.check.data;

import io.seatrial.check.ByHand;
import io.seatrial.check.Check;
import io.seatrial.check.Failures;
import io.seatrial.check.Finding;
import io.seatrial.check.Found;
import io.seatrial.check.Rule;
import io.seatrial.check.Severity;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.Recording;
import io.seatrial.recording.Step;
import java.util.stream.Stream;

/** A migration that works or fails by what the rows hold: it assumes something about them. */
final class AssumesAboutData implements Check {

    private static final Rule RULE = new Rule("assumes-about-data", Severity.NOTE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> examineRows(Recording recording) {
        return recording.steps().stream()
                .filter(step -> step.role() == Step.Role.UP || step.role() == Step.Role.ONTO_ODD_ROWS)
                .filter(step -> Failures.of(step) != null && Assumption.of(step) != null)
                .map(step -> finding(recording, step));
    }

    private static Finding finding(Recording recording, Step step) {
        Outcome.Failed failed = Failures.of(step);
        Assumption assumption = Assumption.of(step);
        Found found = Found.by(RULE, recording, step)
                .at(failed)
                .says("The migration assumes that " + assumption.words() + ".")
                .repeat(ByHand.of(recording, step));
        Failures.excerpt(step).ifPresent(found::evidence);
        step.observations().stream()
                .filter(Observation.Suspected.class::isInstance)
                .forEach(seen -> found.evidence("the query below was tried: it finds such rows here"));
        return assumption.query() == null
                ? found.remedy("See that it holds in production before you deploy; no query was found that tells.")
                        .finding()
                : found.remedy("See that this finds nothing in production before you deploy: " + assumption.query())
                        .finding();
    }
}
