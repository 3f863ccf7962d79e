package io.seatrial.reports;

import io.seatrial.check.Finding;
import io.seatrial.check.Severity;
import io.seatrial.diff.Compared;
import io.seatrial.recording.NotObserved;
import io.seatrial.report.Conclusion;
import io.seatrial.report.Plain;
import io.seatrial.report.Report;
import io.seatrial.report.Report.Judged;
import io.seatrial.report.ReportFormat;
import io.seatrial.report.Stocked;
import io.seatrial.report.Summary;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** The report as a comment on a pull request: short, and never longer than GitHub takes. */
final class MarkdownFormat implements ReportFormat {

    /** GitHub refuses a comment of more than 65,536 characters; some room is left for a frame around ours. */
    private static final int MOST_CHARACTERS = 60_000;

    private static final int EVIDENCE_LINES = 20;

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public void write(Report report, Appendable out) throws IOException {
        Summary summary = new Summary(report);
        StringBuilder text = new StringBuilder();
        head(report, summary, text);
        MarkdownFleet.write(report, summary, text);
        table(report, text);
        int left = details(report, text);
        if (left > 0) {
            text.append("_… and ").append(left).append(" more; the other report formats have them all._\n\n");
        }
        if (report.compared() != null && report.compared().sql() != null) {
            statements(report.compared(), text);
        }
        MarkdownData.write(report, text, MOST_CHARACTERS);
        notObserved(report, text);
        out.append(text);
    }

    private static void head(Report report, Summary summary, StringBuilder text) {
        boolean good = report.conclusion() == Conclusion.PASSED || report.conclusion() == Conclusion.NOTHING_NEW;
        text.append("### ").append(good ? "✅" : "❌").append(" Seatrial: ");
        text.append(Markdown.line(summary.sentence())).append("\n\n");
        if (report.failure() != null) {
            text.append(Markdown.block(report.failure())).append('\n');
        }
        if (report.history() != null) {
            text.append(Markdown.line(report.project())).append(" · ");
            text.append(Markdown.line(report.history().layout())).append(" · ");
            text.append(Markdown.line(report.databases().stream()
                    .map(database -> database.name() + " " + database.version())
                    .collect(Collectors.joining(", "))));
            text.append("\n\n");
        }
        for (Stocked one : Stocked.of(report)) {
            text.append(Markdown.line(one.line())).append("\n\n");
        }
    }

    private static void table(Report report, StringBuilder text) {
        List<Judged> open = report.findings().stream().filter(Judged::counts).toList();
        if (open.isEmpty()) {
            return;
        }
        text.append("| | check | where | what |\n|---|---|---|---|\n");
        for (Judged judged : open) {
            if (text.length() > MOST_CHARACTERS / 3) {
                text.append("| … | | | |\n");
                break;
            }
            Finding finding = judged.finding();
            text.append("| ").append(icon(finding.severity())).append(" | ");
            text.append(Markdown.code(finding.rule().id())).append(" | ");
            text.append(Markdown.code(place(finding))).append(" | ");
            text.append(Markdown.line(Plain.shortLine(finding.message(), 160))).append(" |\n");
        }
        text.append('\n');
    }

    private static String place(Finding finding) {
        String place = FindingText.place(finding);
        return place.isEmpty() ? "history" : place;
    }

    /** Writes as many findings in full as fit. @return how many were left out */
    private static int details(Report report, StringBuilder text) {
        int left = 0;
        for (Judged judged : report.findings()) {
            String one = detail(judged);
            if (text.length() + one.length() > MOST_CHARACTERS) {
                left++;
            } else {
                text.append(one);
            }
        }
        return left;
    }

    private static String detail(Judged judged) {
        Finding finding = judged.finding();
        StringBuilder text = new StringBuilder();
        text.append("<details><summary>").append(icon(finding.severity())).append(' ');
        text.append(Markdown.html(finding.rule().id())).append(" · ");
        text.append(Markdown.html(place(finding))).append("</summary>\n\n");
        text.append(Markdown.line(finding.message())).append("\n\n");
        List<String> evidence = finding.evidence();
        text.append(Markdown.block(String.join("\n", evidence.subList(0, Math.min(EVIDENCE_LINES, evidence.size())))
                + (evidence.size() > EVIDENCE_LINES ? "\n… and " + (evidence.size() - EVIDENCE_LINES) + " more" : "")));
        if (finding.remedy() != null) {
            text.append("\n**What to do**\n\n").append(Markdown.block(finding.remedy()));
        }
        if (finding.rollback() != null) {
            text.append("\n**Proved by running, without rows**, ")
                    .append(Markdown.line(finding.rollback().where()));
            text.append("\n\n")
                    .append(Markdown.sql(String.join("\n", finding.rollback().lines())));
        }
        if (finding.repeat() != null) {
            text.append("\n**To see it again**\n\n").append(Markdown.block(finding.repeat()));
        }
        if (judged.allowed() != null) {
            text.append("\nAllowed because ")
                    .append(Markdown.line(judged.allowed()))
                    .append("\n");
        } else if (judged.accepted()) {
            text.append("\nAccepted before.\n");
        }
        return text.append("\n</details>\n\n").toString();
    }

    private static void statements(Compared compared, StringBuilder text) {
        String script = String.join("\n", compared.sql().lines());
        text.append("**Statements that make ").append(Markdown.line(compared.first()));
        text.append(" into ").append(Markdown.line(compared.second())).append("**\n\n");
        text.append(
                text.length() + script.length() < MOST_CHARACTERS
                        ? Markdown.sql(script) + "\n"
                        : "_Too many for this page; the other report formats have them all._\n\n");
    }

    private static void notObserved(Report report, StringBuilder text) {
        if (report.notObserved().isEmpty() || text.length() > MOST_CHARACTERS) {
            return;
        }
        text.append("**Not observed**\n\n");
        for (NotObserved one : report.notObserved()) {
            if (text.length() > MOST_CHARACTERS) {
                text.append("- …\n");
                return;
            }
            text.append("- ")
                    .append(Markdown.line(one.what()))
                    .append(": ")
                    .append(Markdown.line(one.why()))
                    .append('\n');
        }
    }

    private static String icon(Severity severity) {
        return switch (severity) {
            case ERROR -> "🔴";
            case WARNING -> "🟠";
            case NOTE -> "🔵";
        };
    }
}
