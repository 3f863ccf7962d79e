package io.seatrial.cli;

import io.seatrial.SchemaComparison;
import io.seatrial.SchemaSources;
import io.seatrial.Settings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private SqlOptions sql = new SqlOptions();

    DiffCommand(Console console, Loudness loudness) {
        this.console = console;
        this.loudness = loudness;
    }

    @Override
    public Integer call() {
        Settings settings = Settings.defaults(ProjectOptions.here(""));
        return new Differences(console, loudness, reports.requests())
                .tell(
                        settings,
                        () -> sources.with(
                                console,
                                loudness,
                                all -> SchemaComparison.diff(settings, all, first, second, sql.request())));
    }
}
