package io.seatrial.reports.html;

import io.seatrial.recording.Observation;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.Step;
import io.seatrial.report.Plain;
import io.seatrial.schema.Snapshot;
import java.util.List;

/**
 * One step as the page shows it.
 *
 * @param label such as {@code up}, {@code down} or {@code up again}
 * @param error the server's message, or null where the step succeeded
 * @param changes what the step changed in the schema, where that is not told otherwise
 * @param outcome the same in words, where words are enough; else empty
 */
public record StepView(
        String label,
        String trial,
        String took,
        String error,
        List<StatementView> statements,
        List<ChangeView> changes,
        String outcome,
        List<String> observations) {

    /** @param first the first up of the migration that was looked at, or null */
    static StepView of(String trial, Step step, Step first, double slowestMillis) {
        String outcome = outcome(step, first);
        return new StepView(
                label(step.role()),
                trial,
                Took.words(step.took()),
                step.outcome() instanceof Outcome.Failed failed ? error(failed) : null,
                step.runs().stream()
                        .map(run -> StatementView.of(run, slowestMillis))
                        .toList(),
                outcome.isEmpty() ? ChangeView.of(step.changes()) : List.of(),
                outcome,
                step.observations().stream()
                        .map(Observation::headline)
                        .map(Plain::line)
                        .toList());
    }

    private static String outcome(Step step, Step first) {
        boolean looked = step.before() != Snapshot.EMPTY || step.after() != Snapshot.EMPTY;
        if (!looked || first == null || step == first) {
            return step == first ? "changes the schema as told above" : "";
        }
        if (step.changes().isEmpty()) {
            return step.ok() ? "changes nothing in the schema" : "";
        }
        if (step.changes().equals(first.changes())) {
            return "changes the schema as the first up did";
        }
        return step.before().same(first.after()) && step.after().same(first.before())
                ? "takes back all that the up changed"
                : "";
    }

    private static String label(Step.Role role) {
        return switch (role) {
            case UP -> "up";
            case DOWN -> "down";
            case AGAIN -> "up again";
            case TWICE -> "up a second time";
            case INTERRUPTED -> "up, broken off";
            case RESUMED -> "up once more, after that";
            case CLEANED_UP -> "down, after that";
            case DESCENT -> "down on the way to the bottom";
            case ASCENT -> "up on the way back";
            case ONTO_ODD_ROWS -> "up, onto edge cases";
            case DOWN_OFF_ODD_ROWS -> "down, after edge cases";
            case TRIED -> "its constraints, tried";
            case SEEDED -> "seeds loaded";
            case BESIDE -> "up beside other databases";
            case DOWN_AFTER_USE -> "down, after rows were written through the new schema";
        };
    }

    private static String error(Outcome.Failed failed) {
        return Plain.text(failed.message())
                + (failed.line() > 0 ? " (" + Plain.line(failed.file()) + ":" + failed.line() + ")" : "")
                + (failed.detail() == null ? "" : "\n" + Plain.text(failed.detail()));
    }
}
