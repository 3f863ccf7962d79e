package io.seatrial.check.shape;

import io.seatrial.check.ByHand;
import io.seatrial.check.Check;
import io.seatrial.check.Failures;
import io.seatrial.check.Finding;
import io.seatrial.check.Found;
import io.seatrial.check.OwnCommit;
import io.seatrial.check.Rule;
import io.seatrial.check.Severity;
import io.seatrial.check.hint.Hints;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.Recording;
import io.seatrial.recording.Step;
import java.util.stream.Stream;

/** A migration that cannot be applied where it stands in the history. */
final class MigrationFails implements Check {

    private static final Rule RULE = new Rule("migration-fails", Severity.ERROR);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> examine(Recording recording) {
        return Stream.of(Step.Role.UP, Step.Role.BESIDE)
                .flatMap(recording::steps)
                .flatMap(step -> examine(recording, step));
    }

    private static Stream<Finding> examine(Recording recording, Step step) {
        return Failures.of(step) != null
                ? Stream.of(finding(recording, step))
                : OwnCommit.in(recording, step, RULE).stream();
    }

    private static Finding finding(Recording recording, Step step) {
        Outcome.Failed failed = Failures.of(step);
        Found found = Found.by(RULE, recording, step)
                .at(failed)
                .says("The migration fails: " + Failures.headline(failed))
                .remedy(Hints.forFailure(recording.history(), step, failed))
                .repeat(ByHand.of(recording, step));
        Failures.excerpt(step).ifPresent(found::evidence);
        return found.finding();
    }
}
