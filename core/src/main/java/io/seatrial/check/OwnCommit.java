package io.seatrial.check;

import io.seatrial.recording.Observation;
import io.seatrial.recording.Recording;
import io.seatrial.recording.StatementRun;
import io.seatrial.recording.Step;
import java.util.Optional;
import java.util.regex.Pattern;

/** A script that ends the transaction which its tool had put around it, or leaves one open. */
public final class OwnCommit {

    private static final Pattern CONTROL = Pattern.compile(
            "\\s*(?:begin|start|commit|end|rollback|abort)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private OwnCommit() {}

    /** The finding for a step that went well otherwise, or nothing. */
    public static Optional<Finding> in(Recording recording, Step step, Rule rule) {
        return step.ok()
                ? step.observations().stream()
                        .filter(Observation.TransactionControl.class::isInstance)
                        .findFirst()
                        .map(seen -> finding(recording, step, rule, seen.headline()))
                : Optional.empty();
    }

    private static Finding finding(Recording recording, Step step, Rule rule, String headline) {
        return Found.by(rule, recording, step)
                .at(control(step))
                .says("The script interferes with the transaction around it: " + headline + ".")
                .evidence(headline)
                .remedy(
                        "Leave BEGIN and COMMIT to the tool. What comes after a COMMIT stays behind when it fails, and some"
                                + " tools break off because their transaction is gone; where the script must have no transaction,"
                                + " say so in the tool's own way.")
                .repeat(ByHand.of(recording, step))
                .finding();
    }

    private static StatementRun control(Step step) {
        StatementRun last = null;
        for (StatementRun run : step.runs()) {
            if (CONTROL.matcher(run.sql()).matches()) {
                last = run;
            }
        }
        return last;
    }
}
