package io.seatrial.benchmarks;

import io.seatrial.SchemaComparison;
import io.seatrial.SchemaSources;
import io.seatrial.Settings;
import io.seatrial.SqlRequest;
import io.seatrial.database.DatabaseServer;
import io.seatrial.database.postgresql.PostgresSchemaReader;
import io.seatrial.database.postgresql.ddl.PostgresDdl;
import io.seatrial.diff.sql.Wishes;
import io.seatrial.report.Report;
import io.seatrial.run.Progress;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The statements between two databases with 50 differences, proved, against telling these in words: through the front
 * door, both in turns, without the time in which the server makes the copy of the first, fills it and runs the statements.
 */
final class Statements {

    private static final int DIFFERENCES = 50;

    private Statements() {}

    static void measure(Databases databases, int tables, int pairs) throws Exception {
        String left = databases.need("bench" + tables, tables);
        String right = databases.need("changed" + tables, tables);
        try (Connection connection = databases.connect(right);
                Statement statement = connection.createStatement()) {
            for (int i = 0; i < DIFFERENCES; i++) {
                statement.execute(change(i, 1 + i * (tables / DIFFERENCES)));
            }
        }
        measure(databases, "jdbc:" + left, "jdbc:" + right, "databases of " + tables + " tables", pairs);
        Path script = Files.createTempFile("seatrial-benchmark", ".sql");
        Files.writeString(script, script(databases, left));
        measure(databases, script.toString(), "jdbc:" + right, "a script and a database of " + tables, pairs);
        Files.delete(script);
    }

    /** What makes a database like that. */
    private static String script(Databases databases, String like) throws Exception {
        try (Connection connection = databases.connect(like)) {
            Schema schema = PostgresSchemaReader.full(connection).schema();
            List<SchemaObject> usual = schema.objects().values().stream()
                    .filter(object -> object.id().equals(ObjectId.of("schema", "public"))
                            || object.id().kind().name().equals("extension"))
                    .toList();
            return new PostgresDdl()
                    .remake(Schema.of(usual), schema, Wishes.NONE)
                    .script();
        }
    }

    private static void measure(Databases databases, String left, String right, String what, int pairs) {
        double[] ratios = new double[pairs];
        Report last = null;
        for (int i = -1; i < pairs; i++) {
            Report words = told(databases, left, right, null);
            last = told(databases, left, right, new SqlRequest(Wishes.NONE, false));
            if (!last.compared().sql().sound()) {
                throw new IllegalStateException(
                        String.join("\n", last.compared().sql().remarks()));
            }
            double ratio = own(last.timings()) / own(words.timings());
            print(what, words.timings(), last.timings(), ratio);
            if (i >= 0) {
                ratios[i] = ratio;
            }
        }
        Arrays.sort(ratios);
        System.out.printf(
                Locale.ROOT,
                "diff --sql, %s, %d statements : diff   ratio %.3f (%.3f to %.3f, %d pairs)%n",
                what,
                last.compared().sql().remake().lines().size(),
                ratios[pairs / 2],
                ratios[0],
                ratios[pairs - 1],
                pairs);
    }

    private static String change(int i, int table) {
        String name = "app.t" + table;
        return switch (i % 5) {
            case 0 -> "alter table " + name + " add column if not exists extra int not null default 7";
            case 1 -> "create index if not exists extra" + table + " on " + name + " (id)";
            case 2 -> "comment on table " + name + " is 'another'";
            case 3 -> "alter table " + name + " add column if not exists note text";
            default -> "create table if not exists app.more" + table + " (id int primary key references " + name + ")";
        };
    }

    private static Report told(Databases databases, String left, String right, SqlRequest request) {
        SchemaSources sources = new SchemaSources(
                Path.of(""),
                List.of(),
                name -> name.startsWith("jdbc:")
                        ? new Given(databases.server(), name.substring("jdbc:".length()))
                        : new Lent(databases.server(), true),
                Progress.SILENT);
        Settings settings = Settings.defaults(Path.of("").toAbsolutePath());
        return SchemaComparison.diff(settings, sources, left, right, request);
    }

    private static double own(Report.Timings timings) {
        return timings.total()
                        .minus(timings.migrations())
                        .minus(timings.server())
                        .toNanos()
                / 1e6;
    }

    private static void print(String what, Report.Timings words, Report.Timings sql, double ratio) {
        System.out.printf(
                Locale.ROOT,
                "  %s: words %.0f ms; statements %.0f ms (looking at the copy %d) of %d ms (copying, filling, running: SQL %d, server %d)"
                        + "   ratio %.3f%n",
                what,
                own(words),
                own(sql),
                sql.snapshots().toMillis(),
                sql.total().toMillis(),
                sql.migrations().toMillis(),
                sql.server().toMillis(),
                ratio);
    }

    /** A database of the server's as one that the user named. */
    private record Given(DatabaseServer server, String database) implements DatabaseServer {

        @Override
        public String dialect() {
            return server.dialect();
        }

        @Override
        public String url(String other) {
            return server.url(other);
        }

        @Override
        public String maintenanceDatabase() {
            return database;
        }

        @Override
        public java.util.Properties credentials() {
            return server.credentials();
        }

        @Override
        public boolean ours() {
            return false;
        }

        @Override
        public String label() {
            return server.label();
        }

        @Override
        public void close() {
            // Whoever lent it closes it.
        }
    }
}
