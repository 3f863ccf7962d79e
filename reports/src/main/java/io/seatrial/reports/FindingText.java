package io.seatrial.reports;

import io.seatrial.check.Finding;
import io.seatrial.report.Plain;
import io.seatrial.report.Report.Judged;

/** A finding as plain text, for formats that have no layout of their own. */
final class FindingText {

    private FindingText() {}

    static String of(Judged judged) {
        Finding finding = judged.finding();
        StringBuilder text = new StringBuilder();
        text.append(finding.severity().label())
                .append(' ')
                .append(finding.rule().id());
        String place = place(finding);
        if (!place.isEmpty()) {
            text.append(" at ").append(place);
        }
        text.append('\n').append(Plain.line(finding.message())).append('\n');
        for (String seen : finding.evidence()) {
            text.append("  | ").append(Plain.text(seen).replace("\n", "\n  | ")).append('\n');
        }
        if (finding.remedy() != null) {
            text.append("-> ").append(Plain.text(finding.remedy())).append('\n');
        }
        if (finding.rollback() != null) {
            text.append("proved without rows, ")
                    .append(Plain.line(finding.rollback().where()))
                    .append(":\n");
            finding.rollback()
                    .lines()
                    .forEach(line -> text.append("   ").append(Plain.line(line)).append('\n'));
        }
        if (finding.repeat() != null) {
            text.append("again: ").append(Plain.text(finding.repeat())).append('\n');
        }
        if (judged.allowed() != null) {
            text.append("allowed because ").append(Plain.line(judged.allowed())).append('\n');
        } else if (judged.accepted()) {
            text.append("accepted before\n");
        }
        return text.toString();
    }

    /** Such as {@code db/migrations/0002_x.sql:3 (down)}; empty where the finding has no place. */
    static String place(Finding finding) {
        if (finding.file() == null) {
            return "";
        }
        return Plain.line(finding.file())
                + (finding.line() > 0 ? ":" + finding.line() : "")
                + (finding.direction() == null ? "" : " (" + finding.direction() + ")");
    }
}
