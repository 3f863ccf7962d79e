package io.seatrial.reports.html;

import io.seatrial.recording.Observation;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.Step;
import io.seatrial.report.Plain;
import java.util.List;

/**
 * One step as the page shows it.
 *
 * @param label such as {@code up}, {@code down} or {@code up again}
 * @param error the server's message, or null where the step succeeded
 * @param changes what the step changed in the schema
 */
public record StepView(
        String label,
        String trial,
        String took,
        String error,
        List<StatementView> statements,
        List<ChangeLine> changes,
        List<String> observations) {

    private static final String FIRST_UP = "up";

    static StepView of(String trial, Step step, double slowestMillis) {
        return new StepView(
                label(step.role()),
                trial,
                Took.words(step.took()),
                step.outcome() instanceof Outcome.Failed failed ? error(failed) : null,
                step.runs().stream()
                        .map(run -> StatementView.of(run, slowestMillis))
                        .toList(),
                ChangeLine.of(step.changes()),
                step.observations().stream()
                        .map(Observation::headline)
                        .map(Plain::line)
                        .toList());
    }

    private static String label(Step.Role role) {
        return switch (role) {
            case UP -> FIRST_UP;
            case DOWN -> "down";
            case AGAIN -> "up again";
            case TWICE -> "up a second time";
            case DESCENT -> "down on the way to the bottom";
            case ASCENT -> "up on the way back";
            case ONTO_ODD_ROWS -> "up, onto edge cases";
        };
    }

    private static String error(Outcome.Failed failed) {
        return Plain.text(failed.message())
                + (failed.line() > 0 ? " (" + Plain.line(failed.file()) + ":" + failed.line() + ")" : "")
                + (failed.detail() == null ? "" : "\n" + Plain.text(failed.detail()));
    }

    /** True for the step that tells what a migration is about. */
    boolean isFirstUp() {
        return label.equals(FIRST_UP);
    }
}
