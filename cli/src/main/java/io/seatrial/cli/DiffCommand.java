package io.seatrial.cli;

import io.seatrial.SchemaComparison;
import io.seatrial.SchemaSources;
import io.seatrial.Settings;
import io.seatrial.trouble.SettingsException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two schemas. */
@Command(name = "diff", description = "Compares two schemas: exit code 0 when they are equal, 1 when they differ.")
final class DiffCommand implements Callable<Integer> {

    private final Console console;
    private final Loudness loudness;

    @Mixin
    private SourceOptions sources = new SourceOptions();

    @Mixin
    private ReportOptions reports = new ReportOptions();

    @Parameters(index = "0", paramLabel = "A", description = "One of: " + SchemaSources.FORMS + ".")
    private String first;

    @Parameters(index = "1", paramLabel = "B", description = "Likewise.")
    private String second;

    @Option(names = "--sql", hidden = true)
    private boolean sql;

    DiffCommand(Console console, Loudness loudness) {
        this.console = console;
        this.loudness = loudness;
    }

    @Override
    public Integer call() {
        if (sql) {
            throw new SettingsException(
                    "Reading the command line failed: this version has no --sql yet. Without it, the"
                            + " difference is told in words.");
        }
        Settings settings = Settings.defaults(ProjectOptions.here(""));
        return new Differences(console, loudness, reports.requests())
                .tell(
                        settings,
                        () -> sources.with(
                                console, loudness, all -> SchemaComparison.diff(settings, all, first, second)));
    }
}
