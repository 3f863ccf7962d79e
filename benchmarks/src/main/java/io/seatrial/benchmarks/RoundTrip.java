package io.seatrial.benchmarks;

import io.seatrial.Seatrial;
import io.seatrial.Settings;
import io.seatrial.report.Report;
import io.seatrial.run.Progress;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;

/** The round trip of a whole history through the front door, against the same SQL over one connection. */
final class RoundTrip {

    private RoundTrip() {}

    static void measure(Databases databases, int migrations, int tables, int pairs) throws Exception {
        OwnHistory history = OwnHistory.of(migrations, tables);
        Path project = history.write();
        Settings settings =
                Settings.defaults(project).with().trials(List.of("round-trip")).build();
        Report[] last = new Report[1];
        String what = "round trip, " + migrations + " migrations, " + tables + " tables";
        new Pairs(what, pairs)
                .measure(
                        "Seatrial",
                        () -> last[0] = run(databases, settings),
                        "bare SQL",
                        () -> bare(databases, history));
        Report.Timings spent = last[0].timings();
        System.out.printf(
                Locale.ROOT,
                "  of the last run: %s, %d examined, %d findings; total %d ms = SQL %d + snapshots %d + server %d + rest%n",
                last[0].conclusion(),
                last[0].examined().size(),
                last[0].findings().size(),
                spent.total().toMillis(),
                spent.migrations().toMillis(),
                spent.snapshots().toMillis(),
                spent.server().toMillis());
    }

    private static Report run(Databases databases, Settings settings) {
        Report report = Seatrial.run(settings, name -> new Lent(databases.server(), true), Progress.SILENT);
        if (report.failure() != null) {
            throw new IllegalStateException(report.failure());
        }
        return report;
    }

    /** Up, down and up again, each script sent as it is and committed by itself. */
    private static void bare(Databases databases, OwnHistory history) throws SQLException {
        databases.run("drop database if exists bare");
        databases.run("create database bare");
        try (Connection connection = databases.connect("bare");
                Statement statement = connection.createStatement()) {
            for (OwnHistory.Script script : history.scripts()) {
                statement.execute(script.up());
                statement.execute(script.down());
                statement.execute(script.up());
            }
        }
    }
}
