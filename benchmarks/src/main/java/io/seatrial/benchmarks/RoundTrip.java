package io.seatrial.benchmarks;

import io.seatrial.Settings;
import io.seatrial.report.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The round trip of a whole history through the front door, against the same SQL over one connection. */
final class RoundTrip {

    private RoundTrip() {}

    static void measure(Databases databases, int migrations, int tables, int pairs) throws Exception {
        OwnHistory history = OwnHistory.of(databases.server().dialect(), migrations, tables);
        Path project = history.write();
        Settings settings = settings(databases, project, "round-trip");
        Report[] last = new Report[1];
        String what = "round trip, " + migrations + " migrations, " + tables + " tables";
        new Pairs(what, pairs)
                .measure(
                        "Seatrial",
                        () -> last[0] = Project.run(databases, settings),
                        "bare SQL",
                        () -> bare(databases, history));
        Project.print(last[0]);
    }

    /** The trial on tables of 1,000 rows, against the round trip without rows. */
    static void ontoData(Databases databases, int migrations, int tables, int pairs) throws Exception {
        Path project =
                OwnHistory.of(databases.server().dialect(), migrations, tables).write();
        Report[] last = new Report[2];
        new Pairs("onto-data, " + migrations + " migrations, " + tables + " tables", pairs)
                .measure(
                        "onto-data",
                        () -> last[0] = Project.run(databases, settings(databases, project, "onto-data")),
                        "round-trip",
                        () -> last[1] = Project.run(databases, settings(databases, project, "round-trip")));
        Project.print(last[0]);
        Project.print(last[1]);
    }

    private static Settings settings(Databases databases, Path project, String trial) {
        return Settings.defaults(project)
                .with()
                .databases(List.of(databases.server().dialect()))
                .trials(List.of(trial))
                .build();
    }

    /** Up, down and up again, each script sent as it is and committed by itself. */
    private static void bare(Databases databases, OwnHistory history) throws SQLException, IOException {
        databases.anew("bare");
        try (Connection connection = databases.connect("bare");
                Statement statement = connection.createStatement()) {
            for (OwnHistory.Script script : history.scripts()) {
                statement.executeUpdate(script.up());
                statement.executeUpdate(script.down());
                statement.executeUpdate(script.up());
            }
        }
    }
}
