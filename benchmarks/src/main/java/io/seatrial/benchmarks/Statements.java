package io.seatrial.benchmarks;

import io.seatrial.SchemaComparison;
import io.seatrial.SchemaSources;
import io.seatrial.Settings;
import io.seatrial.SqlRequest;
import io.seatrial.database.DatabaseServer;
import io.seatrial.database.postgresql.PostgresSchemaReader;
import io.seatrial.database.postgresql.ddl.PostgresDdl;
import io.seatrial.diff.sql.Remake;
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
import java.util.List;
import java.util.Locale;

/**
 * The statements between two databases with 50 differences, proved, against telling these in words: through the front
 * door, both in turns.
 *
 * <p>What is taken off is measured apart, on a plain connection: the time that the server needs to copy the first, and to
 * run the statements once. All else counts: writing statements, filling rows, looking, comparing, further copies, dropping.
 */
final class Statements {

    private static final int DIFFERENCES = 50;

    private final Databases databases;
    private final String left;
    private final String right;

    private Statements(Databases databases, String left, String right) {
        this.databases = databases;
        this.left = left;
        this.right = right;
    }

    static void measure(Databases databases, int tables, int pairs) throws Exception {
        String left = databases.need("bench" + tables, tables);
        String right = databases.need("changed" + tables, tables);
        try (Connection connection = databases.connect(right);
                Statement statement = connection.createStatement()) {
            for (int i = 0; i < DIFFERENCES; i++) {
                statement.execute(change(i, 1 + i * (tables / DIFFERENCES)));
            }
        }
        Statements statements = new Statements(databases, left, right);
        List<String> copy = statements.copy();
        statements.measure("jdbc:" + left, "databases of " + tables + " tables", pairs, () -> statements.built(copy));
        Path script = Files.createTempFile("seatrial-benchmark", ".sql");
        Files.writeString(script, String.join(";\n", copy) + ";\n");
        statements.measure(script.toString(), "a script and a database of " + tables, pairs, () -> statements.cloned());
        Files.delete(script);
    }

    /** Makes a database from the first one, and says how long the server took. */
    private interface Copying {
        double millis() throws Exception;
    }

    /** The statements that make an empty database into the first one. */
    private List<String> copy() throws Exception {
        try (Connection connection = databases.connect(left)) {
            Schema schema = PostgresSchemaReader.full(connection).schema();
            List<SchemaObject> usual = schema.objects().values().stream()
                    .filter(object -> object.id().equals(ObjectId.of("schema", "public"))
                            || object.id().kind().name().equals("extension"))
                    .toList();
            return sql(new PostgresDdl().remake(Schema.of(usual), schema, Wishes.NONE));
        }
    }

    private static List<String> sql(Remake remake) {
        return remake.lines().stream().map(Remake.Line::sql).toList();
    }

    private double built(List<String> statements) throws Exception {
        databases.anew("copied");
        return run("copied", statements);
    }

    private double cloned() throws Exception {
        databases.run("drop database if exists copied");
        long began = System.nanoTime();
        databases.run("create database copied template " + left);
        return (System.nanoTime() - began) / 1e6;
    }

    private double run(String database, List<String> statements) throws Exception {
        try (Connection connection = databases.connect(database);
                Statement statement = connection.createStatement()) {
            long began = System.nanoTime();
            for (String sql : statements) {
                statement.execute(sql);
            }
            return (System.nanoTime() - began) / 1e6;
        }
    }

    private void measure(String source, String what, int pairs, Copying copying) throws Exception {
        double[] words = new double[pairs];
        double[] statements = new double[pairs];
        double[] ratios = new double[pairs];
        for (int i = -1; i < pairs; i++) {
            double told = millis(told(source, null));
            Report report = told(source, new SqlRequest(Wishes.NONE, false));
            if (!report.compared().sql().sound()) {
                throw new IllegalStateException(
                        String.join("\n", report.compared().sql().remarks()));
            }
            double copied = copying.millis();
            double ran = run("copied", sql(report.compared().sql().remake()));
            double own = millis(report) - copied - ran;
            System.out.printf(
                    Locale.ROOT,
                    "  %s: words %.0f ms; statements %.0f ms, of which the server needs %.0f to copy, %.0f to run them%n",
                    what,
                    told,
                    millis(report),
                    copied,
                    ran);
            if (i >= 0) {
                words[i] = told;
                statements[i] = own;
                ratios[i] = own / told;
            }
        }
        Pairs.print(what, "diff --sql", statements, "diff", words, ratios);
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

    private Report told(String source, SqlRequest request) {
        SchemaSources sources = new SchemaSources(
                Path.of(""),
                List.of(),
                name -> name.startsWith("jdbc:")
                        ? new Given(databases.server(), name.substring("jdbc:".length()))
                        : new Lent(databases.server(), true),
                Progress.SILENT);
        Settings settings = Settings.defaults(Path.of("").toAbsolutePath());
        return SchemaComparison.diff(settings, sources, source, "jdbc:" + right, request);
    }

    private static double millis(Report report) {
        return report.timings().total().toNanos() / 1e6;
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
