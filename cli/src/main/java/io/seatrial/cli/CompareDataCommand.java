package io.seatrial.cli;

import io.seatrial.Dialects;
import io.seatrial.data.compare.DataDifference;
import io.seatrial.data.compare.DataDifferenceJson;
import io.seatrial.data.compare.Wanted;
import io.seatrial.database.DatabaseServer;
import io.seatrial.run.ComparingData;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares the rows of two databases. */
@Command(
        name = "compare-data",
        description = "Compares the rows of two databases, table by table: exit code 0 when they are equal, 1 when they"
                + " differ. Neither is written to.")
final class CompareDataCommand implements Callable<Integer> {

    private final Console console;
    private final Loudness loudness;

    @Parameters(index = "0", paramLabel = "A", description = "The jdbc: URL of a database.")
    private String first;

    @Parameters(index = "1", paramLabel = "B", description = "Likewise.")
    private String second;

    @Option(
            names = "--tables",
            paramLabel = "PATTERN",
            split = ",",
            description = "Only these tables, such as 'shop.*' or 'order_*'. May be repeated.")
    private List<String> tables = List.of();

    @Option(
            names = "--where",
            paramLabel = "CONDITION",
            description = "Only rows of which this is true, in the database's own SQL.")
    private String where;

    @Option(names = "--examples", paramLabel = "N", description = "Differing rows to show of each table. Default: 5.")
    private int examples = 5;

    @Option(names = "--format", paramLabel = "text|json", description = "Default: text.")
    private SnapshotCommand.Format format = SnapshotCommand.Format.text;

    CompareDataCommand(Console console, Loudness loudness) {
        this.console = console;
        this.loudness = loudness;
    }

    @Override
    public Integer call() {
        ProgressLine progress = new ProgressLine(console, loudness.quiet());
        Ticking ticking = new Ticking(progress);
        try (DatabaseServer a = Dialects.server(first, Duration.ZERO, System.getenv());
                DatabaseServer b = Dialects.server(second, Duration.ZERO, System.getenv())) {
            DataDifference difference = ComparingData.between(
                    a,
                    b,
                    Dialects.named(a.dialect()),
                    new Wanted(tables, where, Math.max(0, examples)),
                    (table, count, name, part, doing) -> progress.step(
                            (table - 1 + part) / count,
                            String.format(Locale.ROOT, "%d of %d  %s: %s", table, count, name, doing)));
            ticking.end();
            progress.clear();
            if (format == SnapshotCommand.Format.json) {
                console.out().print(DataDifferenceJson.write(difference));
            } else {
                new DataTelling(console).tell(difference);
            }
            return difference.equal() ? 0 : 1;
        } finally {
            ticking.end();
            progress.clear();
        }
    }
}
