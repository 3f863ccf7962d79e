package io.seatrial.cli;

import io.seatrial.Dialects;
import io.seatrial.data.fill.Demands;
import io.seatrial.data.fill.FillPlan;
import io.seatrial.data.fill.FillReport;
import io.seatrial.data.fill.Filler;
import io.seatrial.data.fill.Population;
import io.seatrial.database.DatabaseServer;
import io.seatrial.database.Dialect;
import io.seatrial.database.Loader;
import io.seatrial.trouble.EnvironmentException;
import io.seatrial.trouble.SettingsException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
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
    private long seed = 1;

    @Option(names = "--adversarial", description = "Edge cases instead of what ordinary data looks like.")
    private boolean adversarial;

    @Option(names = "--skip", paramLabel = "TABLE", description = "Leave this table alone. May be repeated.")
    private List<String> skipped = List.of();

    FillCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (rows < 1) {
            throw new SettingsException("Reading the command line failed: --rows takes a number from 1 on.");
        }
        try (DatabaseServer server = Dialects.server(url, Duration.ZERO, System.getenv())) {
            Dialect dialect = Dialects.named(server.dialect());
            Loader loader = dialect.loader()
                    .orElseThrow(() ->
                            new SettingsException("Filling tables of " + dialect.name() + " is not possible yet."));
            tell(fill(server, dialect, loader));
        }
        return 0;
    }

    private FillReport fill(DatabaseServer server, Dialect dialect, Loader loader) {
        String database = server.maintenanceDatabase();
        try (Connection connection = DriverManager.getConnection(server.url(database), server.credentials())) {
            if (!loader.scratch(connection)) {
                throw new SettingsException("Filling " + database + " on " + server.label()
                        + " is refused: nothing says that it is a scratch database. If nobody needs what is in it, run"
                        + " in it: " + loader.marking(connection) + ";");
            }
            FillPlan plan = FillPlan.ofRows(rows).withSeed(seed).without(skipped);
            return Filler.of(loader, plan)
                    .topUp(
                            connection,
                            dialect.snapshot(server),
                            adversarial ? Population.ADVERSARIAL : Population.PLAUSIBLE,
                            Demands.NONE);
        } catch (SQLException e) {
            throw new EnvironmentException(
                    "Filling " + database + " on " + server.label() + " failed: " + e.getMessage()
                            + ". What is in its tables stays; run the command again to go on.",
                    e);
        }
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
        long full =
                report.rows().values().stream().filter(count -> count >= rows).count();
        console.out().println(full + " of " + report.rows().size() + " tables hold " + rows + " rows or more.");
    }
}
