package io.seatrial.cli;

import io.seatrial.SchemaComparison;
import io.seatrial.SchemaSources;
import io.seatrial.Settings;
import io.seatrial.report.Report;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares what a history comes to with another source. */
@Command(
        name = "drift",
        description = "Compares what a history comes to with another source: exit code 0 when equal, 1 when different.")
final class DriftCommand implements Callable<Integer> {

    private final Console console;
    private final Loudness loudness;

    @Mixin
    private ProjectOptions project = new ProjectOptions();

    @Option(
            names = "--against",
            required = true,
            paramLabel = "B",
            description = "What to compare with, one of: " + SchemaSources.FORMS + ".")
    private String against;

    DriftCommand(Console console, Loudness loudness) {
        this.console = console;
        this.loudness = loudness;
    }

    @Mixin
    private ReportOptions reports = new ReportOptions();

    @Mixin
    private SqlOptions sql = new SqlOptions();

    @Override
    public Integer call() {
        Settings settings = project.settings().build();
        return new Differences(console, loudness, reports.requests()).tell(settings, () -> compare(settings));
    }

    private Report compare(Settings settings) {
        ProgressLine progress = new ProgressLine(console, loudness.quiet());
        try {
            SchemaSources sources = new SchemaSources(
                    ProjectOptions.here(""), settings.databases(), new KnownServers(settings), progress);
            return SchemaComparison.drift(settings, sources, against, sql.request());
        } finally {
            progress.clear();
        }
    }
}
