package io.seatrial.benchmarks;

import io.seatrial.Dialects;
import io.seatrial.data.compare.DataComparison;
import io.seatrial.data.compare.DataDifference;
import io.seatrial.data.compare.Side;
import io.seatrial.data.compare.Wanted;
import io.seatrial.database.SliceQuestions;
import io.seatrial.database.postgresql.PostgresSchemaReader;
import io.seatrial.schema.Schema;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;

/**
 * Two databases with the same table compared, three of whose rows differ, against writing both tables to nowhere with COPY
 * on the server. Run with {@code -Xmx256m} to see that memory stays bounded.
 */
final class Comparing {

    private static final String TABLE = "create table compared (id bigint primary key, email varchar(120) not null,"
            + " name text not null, created_at timestamptz not null, price numeric(10,2) not null, active boolean not null)";

    private Comparing() {}

    static void measure(Databases databases, int rows, int pairs) throws Exception {
        databases.run("drop database if exists comparing_b");
        databases.run("drop database if exists comparing_a");
        databases.run("create database comparing_a");
        try (Connection connection = databases.connect("comparing_a")) {
            run(connection, TABLE);
            run(
                    connection,
                    "insert into compared select n, 'p' || n || '@example.org', 'Name ' || n % 1000,"
                            + " '2024-01-01'::timestamptz + n * interval '1 s', n % 10000 / 100.0, n % 2 = 0"
                            + " from generate_series(1, " + rows + ") n");
            run(connection, "vacuum analyze compared");
        }
        databases.run("create database comparing_b template comparing_a");
        try (Connection a = databases.connect("comparing_a");
                Connection b = databases.connect("comparing_b")) {
            run(b, "update compared set name = 'other' where id in (17, " + rows / 2 + ", " + (rows - 1) + ")");
            new Pairs("comparing, " + rows + " rows", pairs)
                    .measure("compared", () -> compare(databases), "COPY of both to nowhere", () -> {
                        run(a, "copy compared to '/dev/null'");
                        run(b, "copy compared to '/dev/null'");
                    });
        }
    }

    private static void compare(Databases databases) throws Exception {
        SliceQuestions questions = Dialects.named("postgresql").slices().orElseThrow();
        try (Connection a = databases.connect("comparing_a");
                Connection b = databases.connect("comparing_b")) {
            DataDifference difference = DataComparison.between(
                    new Side(a, questions, schema(databases, "comparing_a")),
                    new Side(b, questions, schema(databases, "comparing_b")),
                    new Wanted(List.of(), null, 5),
                    (table, tables, name, part, doing) -> {});
            if (difference.tables().get(0).rowsDiffering() != 3) {
                throw new IllegalStateException("found something else: " + difference);
            }
        }
    }

    private static Schema schema(Databases databases, String database) throws Exception {
        try (Connection connection = databases.connect(database)) {
            return PostgresSchemaReader.full(connection).schema();
        }
    }

    private static void run(Connection connection, String sql) throws Exception {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
