package io.seatrial.check.data;

import io.seatrial.check.ByHand;
import io.seatrial.check.Check;
import io.seatrial.check.Failures;
import io.seatrial.check.Finding;
import io.seatrial.check.Found;
import io.seatrial.check.Rule;
import io.seatrial.check.Severity;
import io.seatrial.check.hint.Hints;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.Recording;
import io.seatrial.recording.Step;
import java.util.stream.Stream;

/** A migration that works on empty tables and fails on ordinary rows, whatever their values are. */
final class MigrationFailsOnData implements Check {

    private static final Rule RULE = new Rule("migration-fails-on-data", Severity.ERROR);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> examineRows(Recording recording) {
        return recording
                .steps(Step.Role.UP)
                .filter(step -> Failures.of(step) != null && Assumption.of(step) == null)
                .map(step -> finding(recording, step));
    }

    private static Finding finding(Recording recording, Step step) {
        Outcome.Failed failed = Failures.of(step);
        Found found = Found.by(RULE, recording, step)
                .at(failed)
                .says("The migration works on empty tables and fails on " + Shown.rows(step) + ": "
                        + Failures.headline(failed))
                .remedy(Hints.forFailure(recording.history(), step, failed))
                .repeat(ByHand.of(recording, step));
        Failures.excerpt(step).ifPresent(found::evidence);
        Shown.in(step, Observation.Suspected.class)
                .filter(seen -> seen.row() != null)
                .forEach(seen -> found.evidence("such a row: " + seen.row().replace("\n", "⏎")));
        return found.finding();
    }
}
