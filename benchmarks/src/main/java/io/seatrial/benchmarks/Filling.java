package io.seatrial.benchmarks;

import io.seatrial.Dialects;
import io.seatrial.data.fill.Demands;
import io.seatrial.data.fill.FillPlan;
import io.seatrial.data.fill.FillReport;
import io.seatrial.data.fill.Filler;
import io.seatrial.data.fill.Population;
import io.seatrial.database.postgresql.PostgresSchemaReader;
import io.seatrial.schema.Snapshot;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import org.postgresql.PGConnection;

/**
 * Making rows up while loading them, against COPY of the very same rows from a ready file; a nine-column table with a
 * key. A ratio of times of at most 1.67 is the 0.6 of COPY's rate that is aimed at.
 */
final class Filling {

    private static final String TABLE = "create table filled (id bigint primary key, email varchar(120) not null,"
            + " name text not null, created_at timestamptz not null, price numeric(10,2) not null, quantity integer,"
            + " active boolean not null, reference uuid not null, attributes jsonb)";

    private Filling() {}

    static void measure(Databases databases, int rows, int pairs) throws Exception {
        databases.run("drop database if exists filling");
        databases.run("create database filling");
        Path file = Files.createTempFile("filled", ".copy");
        try (Connection ours = databases.connect("filling");
                Connection other = databases.connect("filling")) {
            run(ours, TABLE);
            Snapshot schema;
            try (Connection reading = databases.connect("filling")) {
                schema = PostgresSchemaReader.full(reading);
            }
            fill(ours, schema, rows);
            try (OutputStream out = Files.newOutputStream(file)) {
                other.unwrap(PGConnection.class).getCopyAPI().copyOut("copy filled to stdout", out);
            }
            new Pairs("filling, " + rows + " rows", pairs)
                    .measure("made up", () -> fill(ours, schema, rows), "COPY of a file", () -> copy(other, file));
        } finally {
            Files.delete(file);
        }
    }

    private static void fill(Connection connection, Snapshot schema, int rows) throws Exception {
        run(connection, "truncate filled");
        FillReport report = Filler.of(Dialects.named("postgresql").loader().orElseThrow(), FillPlan.ofRows(rows))
                .topUp(connection, schema, Population.PLAUSIBLE, Demands.NONE);
        if (!report.gaps().isEmpty()) {
            throw new IllegalStateException("not filled: " + report.gaps());
        }
    }

    private static void copy(Connection connection, Path file) throws Exception {
        run(connection, "truncate filled");
        try (InputStream in = Files.newInputStream(file)) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy filled from stdin", in, 1 << 16);
        }
    }

    private static void run(Connection connection, String sql) throws Exception {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
