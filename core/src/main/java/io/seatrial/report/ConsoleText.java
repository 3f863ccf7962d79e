package io.seatrial.report;

import io.seatrial.check.Finding;
import io.seatrial.migration.Migration;
import io.seatrial.recording.NotObserved;
import io.seatrial.recording.Rollback;
import io.seatrial.report.Report.Examined;
import io.seatrial.report.Report.Judged;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The report as a person reads it on a terminal or in a CI log. */
public final class ConsoleText implements ReportFormat {

    private static final int EVIDENCE_LINES = 12;
    private static final int ROLLBACK_LINES = 4;
    private static final int SLOWEST = 3;

    private final Ink ink;
    private final Detail detail;

    /** How much is told. */
    public enum Detail {
        /** Findings and the ending. */
        FINDINGS,
        /** Also a line about every migration. */
        MIGRATIONS,
        /** Also how to see each finding again by hand. */
        EVERYTHING
    }

    /**
     * @param colours true only for a terminal that shows them
     */
    public ConsoleText(boolean colours, Detail detail) {
        this.ink = new Ink(colours);
        this.detail = detail;
    }

    @Override
    public String name() {
        return "console";
    }

    @Override
    public void write(Report report, Appendable out) throws IOException {
        Summary summary = new Summary(report);
        Lines lines = new Lines(out);
        head(report, lines);
        migrations(report, summary, lines);
        findings(report, summary, lines);
        new Fleet(report, summary, ink).disagreements(lines);
        notObserved(report, lines);
        times(report, summary, lines);
        Stocked.tell(report, lines);
        lines.add("");
        ending(report, summary, lines);
    }

    /** The findings alone, as {@link #write} lays them out. */
    public void findings(Report report, Appendable out) throws IOException {
        findings(report, new Summary(report), new Lines(out));
    }

    private void head(Report report, Lines lines) throws IOException {
        lines.add(ink.bold("Seatrial " + report.seatrial()) + " · " + Plain.line(report.project()));
        if (report.history() != null) {
            lines.add("  layout    " + Plain.line(report.history().layout()) + ": "
                    + Plain.line(report.history().because()));
        }
        for (Report.Database database : report.databases()) {
            lines.add("  database  " + Plain.line(database.name()) + " " + Plain.line(database.version()));
        }
        if (!report.offered().isEmpty()) {
            lines.add("  also for  "
                    + report.offered().stream()
                            .map(name -> name + " (--database " + name + ")")
                            .collect(Collectors.joining(", ")));
        }
    }

    private void migrations(Report report, Summary summary, Lines lines) throws IOException {
        if (report.history() == null) {
            return;
        }
        lines.add("");
        Fleet fleet = new Fleet(report, summary, ink);
        fleet.head(lines);
        Map<String, List<DataLeg>> legs = detail == Detail.FINDINGS ? Map.of() : DataLeg.of(report);
        for (Migration migration : report.history().migrations()) {
            State state = summary.state(migration.version());
            if (detail != Detail.FINDINGS || (state != State.FINE && state != State.NOT_EXAMINED)) {
                lines.add("  " + fleet.marks(migration.version(), state) + " "
                        + Plain.shortLine(title(migration.version(), migration.name()), 70)
                        + rules(summary, migration));
                data(legs.getOrDefault(migration.version(), List.of()), lines);
            }
        }
        long fine = report.history().migrations().stream()
                .filter(migration -> summary.state(migration.version()) == State.FINE)
                .count();
        if (detail == Detail.FINDINGS && fine > 0) {
            lines.add("  " + ink.mark(State.FINE) + " " + fine + " more without findings");
        }
    }

    private void data(List<DataLeg> legs, Lines lines) throws IOException {
        for (DataLeg leg : legs) {
            for (Fate fate : leg.fates()) {
                lines.add("      " + ink.faint(leg.label() + ": " + Plain.line(fate.headline())));
            }
        }
    }

    private static String title(String version, String name) {
        return name == null || name.isEmpty() || version.endsWith(name) ? version : version + " " + name;
    }

    private String rules(Summary summary, Migration migration) {
        List<String> rules = summary.findings(migration.version()).stream()
                .map(judged -> judged.finding().rule().id() + (judged.counts() ? "" : " (allowed)"))
                .distinct()
                .toList();
        return rules.isEmpty() ? "" : "  " + ink.faint(String.join(", ", rules));
    }

    private void findings(Report report, Summary summary, Lines lines) throws IOException {
        for (Map.Entry<String, List<Judged>> entry : summary.findingsInOrder().entrySet()) {
            for (Alike alike : Alike.of(entry.getValue())) {
                lines.add("");
                finding(report, alike, lines);
            }
        }
    }

    private void finding(Report report, Alike alike, Lines lines) throws IOException {
        Judged judged = alike.judged();
        Finding finding = judged.finding();
        lines.add(ink.severity(finding.severity()) + " "
                + ink.bold(finding.rule().id()) + "  " + place(finding, alike.where()));
        lines.add("  " + Plain.line(finding.message()));
        List<String> evidence = finding.evidence();
        for (String seen : evidence.subList(0, Math.min(EVIDENCE_LINES, evidence.size()))) {
            lines.block("    " + ink.faint("│") + " ", "    " + ink.faint("│") + " ", Plain.text(seen));
        }
        if (evidence.size() > EVIDENCE_LINES) {
            lines.add("    " + ink.faint("│ … and " + (evidence.size() - EVIDENCE_LINES) + " more"));
        }
        if (finding.remedy() != null) {
            lines.block("  " + ink.bold("→") + " ", "    ", Plain.text(finding.remedy()));
        }
        if (finding.rollback() != null) {
            rollback(report.project(), finding.rollback(), lines);
        }
        if (detail == Detail.EVERYTHING && finding.repeat() != null) {
            lines.block("    " + ink.faint("again: "), "      ", Plain.text(finding.repeat()));
        }
        if (judged.author() != null) {
            lines.add("    " + ink.faint("by " + Plain.line(judged.author()) + ", " + Plain.line(judged.date())));
        }
        if (judged.allowed() != null) {
            lines.add("    " + ink.faint("allowed because " + Plain.line(judged.allowed())));
        } else if (judged.accepted()) {
            lines.add("    " + ink.faint("accepted before"));
        }
    }

    private void rollback(String project, Rollback rollback, Lines lines) throws IOException {
        List<String> sql = rollback.lines();
        int shown = detail == Detail.EVERYTHING || sql.size() <= ROLLBACK_LINES + 1 ? sql.size() : ROLLBACK_LINES;
        lines.add("    " + ink.faint("proved without rows, " + Plain.line(rollback.where()) + ":"));
        for (String line : sql.subList(0, shown)) {
            lines.add("      " + Plain.line(line));
        }
        if (shown < sql.size()) {
            String command = "seatrial generate undo " + Plain.line(project) + " " + Plain.line(rollback.version());
            lines.add("      " + ink.faint("… and " + (sql.size() - shown) + " more lines: " + command));
        }
    }

    private static String place(Finding finding, String databases) {
        StringBuilder place = new StringBuilder();
        if (finding.file() != null) {
            place.append(Plain.line(finding.file()));
            if (finding.line() > 0) {
                place.append(':').append(finding.line());
            }
        } else if (finding.migration() != null) {
            place.append(Plain.line(finding.migration()));
        }
        if (finding.direction() != null) {
            place.append(" (").append(finding.direction()).append(')');
        }
        if (finding.trial() != null) {
            place.append(" · ").append(finding.trial()).append(" on ").append(Plain.line(databases));
        }
        return place.toString();
    }

    private void notObserved(Report report, Lines lines) throws IOException {
        if (report.notObserved().isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(ink.bold("Not observed"));
        for (NotObserved one : report.notObserved()) {
            lines.add("  " + Plain.line(one.what()) + ": " + Plain.line(one.why()));
        }
    }

    private void times(Report report, Summary summary, Lines lines) throws IOException {
        List<Examined> slowest = summary.slowest(SLOWEST);
        if (!slowest.isEmpty()) {
            lines.add("");
            lines.add(ink.bold("Slowest"));
            for (Examined one : slowest) {
                lines.add(String.format(
                        Locale.ROOT,
                        "  %7.2f s  %s",
                        one.seconds(),
                        Plain.shortLine(title(one.migration(), one.name()), 70)));
            }
        }
    }

    private void ending(Report report, Summary summary, Lines lines) throws IOException {
        String sentence = summary.sentence();
        lines.add(ink.ending(report.conclusion(), sentence));
        if (report.failure() != null) {
            lines.block("  ", "  ", Plain.text(report.failure()));
        }
        lines.add(ink.faint(times(report.timings())));
    }

    private static String times(Report.Timings timings) {
        return String.format(
                Locale.ROOT,
                "%.1f s in all: %.1f s SQL, %.1f s looking, %.1f s server",
                timings.total().toMillis() / 1000.0,
                timings.migrations().toMillis() / 1000.0,
                timings.snapshots().toMillis() / 1000.0,
                timings.server().toMillis() / 1000.0);
    }
}
