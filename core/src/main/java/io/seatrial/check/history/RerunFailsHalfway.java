package io.seatrial.check.history;

import io.seatrial.check.ByHand;
import io.seatrial.check.Check;
import io.seatrial.check.Failures;
import io.seatrial.check.Finding;
import io.seatrial.check.Found;
import io.seatrial.check.Residue;
import io.seatrial.check.Rule;
import io.seatrial.check.Severity;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.Recording;
import io.seatrial.recording.Step;
import java.util.stream.Stream;

/** A migration that, applied a second time, fails only after it has changed something. */
final class RerunFailsHalfway implements Check {

    private static final Rule RULE = new Rule("rerun-fails-halfway", Severity.ERROR);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> examine(Recording recording) {
        return Reruns.in(recording)
                .filter(step -> Failures.of(step) != null)
                .filter(step -> !Reruns.residue(step).onlyMoved())
                .map(step -> finding(recording, step));
    }

    private static Finding finding(Recording recording, Step step) {
        Outcome.Failed failed = Failures.of(step);
        Residue residue = Reruns.residue(step);
        return Found.by(RULE, recording, step)
                .at(failed)
                .says("Applied a second time, the migration fails halfway and leaves changes behind: "
                        + residue.inWords() + ".")
                .evidence(residue.evidence())
                .remedy(
                        "Let the whole script share one transaction, or make each statement before this one harmless when"
                                + " repeated (IF EXISTS, IF NOT EXISTS).")
                .repeat(ByHand.twice(recording, step))
                .finding();
    }
}
