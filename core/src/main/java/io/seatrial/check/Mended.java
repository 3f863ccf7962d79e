package io.seatrial.check;

import io.seatrial.recording.Recording;
import io.seatrial.recording.Rollback;
import java.util.List;
import java.util.Set;

/** Gives findings about ways back the statements that mend them, where such were written and proved. */
public final class Mended {

    /** The checks whose findings a written way back mends. */
    public static final Set<String> RULES =
            Set.of("migration-missing-rollback", "rollback-changes-schema", "rollback-does-nothing", "rollback-fails");

    private Mended() {}

    static List<Finding> of(List<Finding> findings, List<Recording> recordings) {
        return findings.stream().map(finding -> mended(finding, recordings)).toList();
    }

    private static Finding mended(Finding finding, List<Recording> recordings) {
        boolean about = RULES.contains(finding.rule().id()) && finding.severity() != Severity.NOTE;
        Rollback written = !about
                ? null
                : recordings.stream()
                        .filter(recording ->
                                finding.database() == null || finding.database().equals(recording.database()))
                        .flatMap(recording -> recording.rollbacks().stream())
                        .filter(rollback -> rollback.version().equals(finding.migration()))
                        .findFirst()
                        .orElse(null);
        return written == null ? finding : finding.mendedBy(written);
    }
}
