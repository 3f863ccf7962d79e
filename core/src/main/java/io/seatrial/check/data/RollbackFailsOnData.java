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
import java.util.Set;
import java.util.stream.Stream;

/** A rollback that works on empty tables and fails on rows, or leaves rows on which the migration then fails. */
final class RollbackFailsOnData implements Check {

    private static final Rule RULE = new Rule("rollback-fails-on-data", Severity.ERROR);

    private static final Set<Step.Role> ROLES = Set.of(Step.Role.DOWN, Step.Role.AGAIN, Step.Role.DOWN_AFTER_USE);

    private static final String AFTER_USE =
            "The new schema takes rows that the old one refuses, and this down does not say what becomes of them: bring them"
                    + " into the old shape first (fill, shorten or cast the values), or refuse with words of your own. Where"
                    + " nobody writes such rows before a rollback, allow it with that reason.";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> examineRows(Recording recording) {
        return recording.steps().stream()
                .filter(step -> ROLES.contains(step.role()))
                .filter(step -> Failures.of(step) != null)
                .map(step -> finding(recording, step));
    }

    private static Finding finding(Recording recording, Step step) {
        Outcome.Failed failed = Failures.of(step);
        String what = switch (step.role()) {
            case AGAIN -> "After the rollback the migration fails on the rows that it left: ";
            case DOWN_AFTER_USE -> "The rollback fails once rows have been written through the new schema: ";
            default -> "The rollback works on empty tables and fails on rows: ";
        };
        Found found = Found.by(RULE, recording, step)
                .at(failed)
                .severity(Failures.onPurpose(step, failed) ? Severity.NOTE : Severity.ERROR)
                .says(what + Failures.headline(failed))
                .remedy(
                        step.role() == Step.Role.DOWN_AFTER_USE && Assumption.of(step) != null
                                ? AFTER_USE
                                : Hints.forFailure(recording.history(), step, failed))
                .repeat(ByHand.of(recording, step));
        Failures.excerpt(step).ifPresent(found::evidence);
        return found.finding();
    }
}
