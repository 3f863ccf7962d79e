package io.seatrial.cli;

import io.seatrial.DataSettings;
import io.seatrial.Dialects;
import io.seatrial.Settings;
import io.seatrial.data.fill.FillPlan;
import io.seatrial.data.fill.FillReport;
import io.seatrial.data.fill.Population;
import io.seatrial.database.DatabaseServer;
import io.seatrial.recording.TableRows;
import io.seatrial.report.Stocked;
import io.seatrial.run.Filling;
import io.seatrial.schema.ObjectId;
import io.seatrial.trouble.SettingsException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Made-up rows for every table of a scratch database. */
@Command(
        name = "fill",
        description = "Fills the tables of a scratch database with made-up rows; refuses any other database.")
final class FillCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "URL", description = "The jdbc: URL of the database.")
    private String url;

    @Option(names = "--rows", paramLabel = "N", description = "Rows a table has afterwards. Default: 1000.")
    private int rows = FillPlan.DEFAULT_ROWS;

    @Option(names = "--seed", paramLabel = "NUMBER", description = "The same number gives the same rows. Default: 1.")
    private Long seed;

    @Option(names = "--adversarial", description = "Edge cases instead of what ordinary data looks like.")
    private boolean adversarial;

    @Option(names = "--skip", paramLabel = "TABLE", description = "Leave this table alone. May be repeated.")
    private List<String> skipped = List.of();

    @Option(
            names = "--settings",
            paramLabel = "PROJECT",
            description = "Fill as 'data' in the seatrial.yaml of this folder says.")
    private Path project;

    FillCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (rows < 1) {
            throw new SettingsException("Reading the command line failed: --rows takes a number from 1 on.");
        }
        try (DatabaseServer server = Dialects.server(url, Duration.ZERO, System.getenv())) {
            Population population = adversarial ? Population.ADVERSARIAL : Population.PLAUSIBLE;
            tell(Filling.fill(server, Dialects.named(server.dialect()), plan(), population));
        }
        return 0;
    }

    private FillPlan plan() {
        DataSettings said = project == null ? null : Settings.read(project).data();
        if (said != null && !said.from().said().isEmpty()) {
            throw new SettingsException(
                    "Filling failed: the settings say data.from, and this command makes all rows up."
                            + " Leave --settings out, or restore the dump itself.");
        }
        FillPlan plan = said == null ? FillPlan.ofRows(rows) : said.plan(rows);
        return (seed == null ? plan : plan.withSeed(seed)).without(skipped);
    }

    private void tell(FillReport report) {
        report.rows().forEach((table, count) -> {
            Long more = report.added().get(table);
            console.out()
                    .println(String.join(".", table.path()) + ": " + count + " rows"
                            + (more == null ? "" : ", " + more + " of them new"));
        });
        if (!report.gaps().isEmpty()) {
            console.out().println("Not filled as asked:");
        }
        for (FillReport.Gap gap : report.gaps()) {
            console.out().println("  " + gap.object() + ": " + gap.because());
        }
        console.out().println(sentence(report));
    }

    /** As the reports of a run say it. */
    private String sentence(FillReport report) {
        Map<ObjectId, TableRows> tables = new java.util.TreeMap<>();
        report.rows().forEach((table, count) -> tables.put(table, new TableRows(table, count, rows, null)));
        for (FillReport.Gap gap : report.gaps()) {
            if (gap.object().kind().name().equals("table")) {
                long count = report.rows().getOrDefault(gap.object(), 0L);
                tables.put(gap.object(), new TableRows(gap.object(), count, rows, gap.because()));
            }
        }
        return tables.isEmpty()
                ? "There is no table to be filled."
                : new Stocked("fill", url, List.copyOf(tables.values())).sentence();
    }
}
