package io.seatrial.cli;

import io.seatrial.Seatrial;
import io.seatrial.Settings;
import io.seatrial.diff.Compared;
import io.seatrial.diff.Telling;
import io.seatrial.diff.sql.ProvedSql;
import io.seatrial.report.Conclusion;
import io.seatrial.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Tells how two schemas differ, on the console and in the reports that were asked for. */
final class Differences {

    private final Console console;
    private final Loudness loudness;
    private final ReportFiles files;

    Differences(Console console, Loudness loudness, List<Settings.ReportRequest> reports) {
        this.console = console;
        this.loudness = loudness;
        this.files = new ReportFiles(console, reports);
    }

    /**
     * Compares and tells.
     *
     * @param settings for the reports of a comparison that broke off
     * @return the exit code
     */
    int tell(Settings settings, Supplier<Report> work) {
        Report report;
        try {
            report = work.get();
        } catch (RuntimeException e) {
            files.write(Seatrial.broken(settings, e.getMessage() == null ? e.toString() : e.getMessage()));
            throw e;
        }
        lines(report.compared()).forEach(line -> console.out().println(line));
        console.out().flush();
        ProvedSql sql = report.compared().sql();
        boolean sound = sql == null || sql.sound();
        return files.write(report) && sound ? report.conclusion().exitCode() : Conclusion.BROKEN.exitCode();
    }

    private List<String> lines(Compared compared) {
        if (compared.sql() != null) {
            return compared.sql().lines();
        }
        List<String> lines = new ArrayList<>();
        if (compared.comparison().meansTheSame()) {
            lines.add("Equal.");
        }
        lines.addAll(Telling.of(compared.comparison(), compared.first(), compared.second(), loudness.statements()));
        return lines;
    }
}
