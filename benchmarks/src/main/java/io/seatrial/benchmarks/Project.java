package io.seatrial.benchmarks;

import io.seatrial.Seatrial;
import io.seatrial.Settings;
import io.seatrial.SettingsBuilder;
import io.seatrial.migration.Migration;
import io.seatrial.report.Report;
import io.seatrial.run.Progress;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A project as somebody wrote it, through the front door, against its up scripts over one connection. */
final class Project {

    private Project() {}

    /** @param where the folder, and, each behind a comma, what the settings do not say: the migrations' folder, the layout */
    static void measure(Databases databases, String where, int pairs) throws Exception {
        String[] part = where.split(",");
        SettingsBuilder settings = Settings.read(Path.of(part[0])).with();
        if (part.length > 1) {
            settings.migrations(Path.of(part[0], part[1]));
        }
        if (part.length > 2) {
            settings.layout(part[2]);
        }
        String trials = System.getProperty("trials", "round-trip");
        settings.trials(trials.equals("default") ? List.of() : List.of(trials.split(",")));
        settings.databases(List.of(databases.server().dialect()));
        Settings built = settings.build();
        Report[] last = {run(databases, built)};
        List<String> ups = ups(last[0]);
        int[] refused = new int[1];
        new Pairs(trials + ", " + part[0], pairs)
                .measure(
                        "Seatrial",
                        () -> last[0] = run(databases, built),
                        "bare ups",
                        () -> refused[0] = up(databases, ups));
        print(last[0]);
        System.out.printf("  of %d bare ups the server refused %d%n", ups.size(), refused[0]);
    }

    static Report run(Databases databases, Settings settings) {
        Report report = Seatrial.run(settings, name -> new Lent(databases.server(), true), Progress.SILENT);
        if (report.failure() != null) {
            throw new IllegalStateException(report.failure());
        }
        return report;
    }

    /** What a run came to, and what its time is made of. */
    static void print(Report report) {
        Report.Timings spent = report.timings();
        System.out.printf(
                Locale.ROOT,
                "  of the last run: %s, %d examined, %d findings; total %d ms = SQL %d + snapshots %d + server %d + rest%n",
                report.conclusion(),
                report.examined().size(),
                report.findings().size(),
                spent.total().toMillis(),
                spent.migrations().toMillis(),
                spent.snapshots().toMillis(),
                spent.server().toMillis());
    }

    private static List<String> ups(Report report) throws IOException {
        List<String> ups = new ArrayList<>();
        for (Migration migration : report.history().migrations()) {
            if (migration.up() != null) {
                try (Reader up = migration.up().content().open()) {
                    StringWriter text = new StringWriter();
                    up.transferTo(text);
                    ups.add(text.toString());
                }
            }
        }
        return ups;
    }

    /** Sends each script as it is. Returns how many the server refused. */
    private static int up(Databases databases, List<String> ups) throws SQLException {
        databases.run("drop database if exists bare");
        databases.run("create database bare");
        int refused = 0;
        try (Connection connection = databases.connect("bare");
                Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (String up : ups) {
                try {
                    statement.execute(up);
                } catch (SQLException e) {
                    refused++;
                    statement.execute("rollback");
                }
            }
        }
        return refused;
    }
}
