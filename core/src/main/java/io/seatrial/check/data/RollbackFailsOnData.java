package io.seatrial.check.data;

import io.seatrial.check.ByHand;
import io.seatrial.check.Check;
import io.seatrial.check.Failures;
import io.seatrial.check.Finding;
import io.seatrial.check.Found;
import io.seatrial.check.Rule;
import io.seatrial.check.Severity;
import io.seatrial.check.hint.Hints;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.Recording;
import io.seatrial.recording.Step;
import java.util.stream.Stream;

/** A rollback that works on empty tables and fails on rows, or leaves rows on which the migration then fails. */
final class RollbackFailsOnData implements Check {

    private static final Rule RULE = new Rule("rollback-fails-on-data", Severity.ERROR);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> examineRows(Recording recording) {
        return recording.steps().stream()
                .filter(step -> step.role() == Step.Role.DOWN || step.role() == Step.Role.AGAIN)
                .filter(step -> Failures.of(step) != null)
                .map(step -> finding(recording, step));
    }

    private static Finding finding(Recording recording, Step step) {
        Outcome.Failed failed = Failures.of(step);
        String what = step.role() == Step.Role.DOWN
                ? "The rollback works on empty tables and fails on rows: "
                : "After the rollback the migration fails on the rows that it left: ";
        Found found = Found.by(RULE, recording, step)
                .at(failed)
                .severity(Failures.onPurpose(step, failed) ? Severity.NOTE : Severity.ERROR)
                .says(what + Failures.headline(failed))
                .remedy(Hints.forFailure(recording.history(), step, failed))
                .repeat(ByHand.of(recording, step));
        Failures.excerpt(step).ifPresent(found::evidence);
        return found.finding();
    }
}
