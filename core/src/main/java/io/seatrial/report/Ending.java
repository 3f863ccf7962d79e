package io.seatrial.report;

import io.seatrial.check.Severity;
import java.util.List;

/**
 * What decides how a run ended.
 *
 * @param failure what broke the run, or null; a broken run stays broken whatever else was found
 * @param read true when a history with at least one migration was read
 * @param nothingSelected true when the user's selection left no migration to examine
 * @param examined how many migrations were really examined
 * @param failOn the severity from which a finding counts; null for never
 */
public record Ending(
        String failure,
        boolean read,
        boolean nothingSelected,
        int examined,
        List<Report.Judged> findings,
        Severity failOn) {

    /** The conclusion. A run that looked at nothing never passes. */
    public Conclusion conclusion() {
        if (failure != null) {
            return Conclusion.BROKEN;
        }
        if (findings.stream().anyMatch(this::counts)) {
            return Conclusion.FINDINGS;
        }
        if (read && nothingSelected) {
            return Conclusion.NOTHING_NEW;
        }
        return examined == 0 ? Conclusion.NOTHING_EXAMINED : Conclusion.PASSED;
    }

    private boolean counts(Report.Judged judged) {
        return judged.counts() && failOn != null && judged.finding().severity().compareTo(failOn) <= 0;
    }
}
