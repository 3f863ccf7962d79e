package io.seatrial.cli;

import io.seatrial.Settings;
import java.util.List;
import picocli.CommandLine.Option;

/** Which reports to write. */
final class ReportOptions {

    @Option(
            names = "--report",
            paramLabel = "FORMAT=FILE",
            description = "Also write a report: json, html, markdown or junit. May be repeated.")
    private List<String> reports = List.of();

    List<Settings.ReportRequest> requests() {
        return reports.stream().map(ReportFiles::request).toList();
    }
}
