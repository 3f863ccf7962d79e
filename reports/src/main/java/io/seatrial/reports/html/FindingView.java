package io.seatrial.reports.html;

import io.seatrial.check.Finding;
import io.seatrial.report.Alike;
import io.seatrial.report.Plain;
import io.seatrial.report.Report.Judged;
import java.util.List;

/**
 * One finding as the page shows it.
 *
 * @param place such as {@code db/0002_x.sql:3 (down)}; empty where there is none
 * @param seen such as {@code round-trip on postgresql 15}; empty where the files alone say it
 * @param remedy null where there is none
 * @param goes where the way back that mends it goes, or null where none was written
 * @param sql that way back, or null
 * @param repeat how to see it again by hand, or null
 * @param excuse why it does not count, or null
 * @param written such as {@code Ada, 2026-01-01}, or null
 */
public record FindingView(
        String severity,
        String rule,
        String place,
        String seen,
        String message,
        List<String> evidence,
        String remedy,
        String goes,
        String sql,
        String repeat,
        String excuse,
        String written) {

    /** Those of several databases that say the same as one. */
    static List<FindingView> of(List<Judged> findings) {
        return Alike.of(findings).stream().map(FindingView::of).toList();
    }

    private static FindingView of(Alike alike) {
        Judged judged = alike.judged();
        Finding finding = judged.finding();
        return new FindingView(
                finding.severity().label(),
                finding.rule().id(),
                place(finding),
                finding.trial() == null ? "" : Plain.line(finding.trial() + " on " + alike.where()),
                Plain.line(finding.message()),
                finding.evidence().stream().map(Plain::text).toList(),
                finding.remedy() == null ? null : Plain.text(finding.remedy()),
                finding.rollback() == null
                        ? null
                        : Plain.line(finding.rollback().where()),
                finding.rollback() == null
                        ? null
                        : Plain.text(String.join("\n", finding.rollback().lines())),
                finding.repeat() == null ? null : Plain.text(finding.repeat()),
                excuse(judged),
                judged.author() == null ? null : Plain.line(judged.author() + ", " + judged.date()));
    }

    private static String place(Finding finding) {
        if (finding.file() == null) {
            return finding.migration() == null ? "" : Plain.line(finding.migration());
        }
        return Plain.line(finding.file())
                + (finding.line() > 0 ? ":" + finding.line() : "")
                + (finding.direction() == null ? "" : " (" + finding.direction() + ")");
    }

    private static String excuse(Judged judged) {
        if (judged.allowed() != null) {
            return "allowed because " + Plain.line(judged.allowed());
        }
        return judged.accepted() ? "accepted before" : null;
    }
}
