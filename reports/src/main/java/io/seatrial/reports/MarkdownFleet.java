package io.seatrial.reports;

import io.seatrial.check.across.Divergence;
import io.seatrial.migration.Migration;
import io.seatrial.report.Plain;
import io.seatrial.report.Report;
import io.seatrial.report.State;
import io.seatrial.report.Summary;
import java.util.List;

/** Several databases side by side in a pull request: the migrations that are not fine on all, and what they disagree on. */
final class MarkdownFleet {

    private static final int MOST = 50;

    private MarkdownFleet() {}

    static void write(Report report, Summary summary, StringBuilder text) {
        if (report.columns().size() < 2) {
            return;
        }
        List<Migration> uneven = report.history().migrations().stream()
                .filter(one -> report.columns().stream()
                        .anyMatch(column -> summary.state(one.version(), column) != State.FINE))
                .toList();
        head(report, "migration", text);
        for (Migration migration : uneven.subList(0, Math.min(MOST, uneven.size()))) {
            text.append("| ").append(Markdown.code(migration.version())).append(" |");
            for (Report.Column column : report.columns()) {
                State state = summary.state(migration.version(), column);
                text.append(' ')
                        .append(icon(state))
                        .append(' ')
                        .append(state.label())
                        .append(" |");
            }
            text.append('\n');
        }
        int fine = report.history().migrations().size() - uneven.size();
        text.append("\n").append(fine).append(" more without findings on every database.\n\n");
        disagreements(report, summary.divergences(), text);
    }

    private static void head(Report report, String first, StringBuilder text) {
        text.append("| ").append(first).append(" |");
        report.columns()
                .forEach(column -> text.append(' ')
                        .append(Markdown.line(column.database()))
                        .append(" |"));
        text.append("\n|---|").append("---|".repeat(report.columns().size())).append('\n');
    }

    private static void disagreements(Report report, List<Divergence> all, StringBuilder text) {
        if (all.isEmpty()) {
            return;
        }
        head(report, "not the same", text);
        for (Divergence one : all.subList(0, Math.min(MOST, all.size()))) {
            text.append("| ")
                    .append(Markdown.code(Plain.shortLine(one.disagreement().inWords(), 120)))
                    .append(" |");
            for (Report.Column column : report.columns()) {
                String value = one.disagreement().values().getOrDefault(column.database(), "");
                text.append(' ')
                        .append(Markdown.line(Plain.shortLine(value, 60)))
                        .append(" |");
            }
            text.append('\n');
        }
        text.append(all.size() > MOST ? "\n_… and " + (all.size() - MOST) + " more._\n\n" : "\n");
    }

    private static String icon(State state) {
        return switch (state) {
            case FINE -> "🟢";
            case NOTED -> "🔵";
            case WARNED -> "🟠";
            case FAILED -> "🔴";
            case NOT_EXAMINED, ABSENT -> "⚪";
        };
    }
}
