package io.seatrial.benchmarks;

import io.seatrial.database.postgresql.PostgresSchemaReader;
import io.seatrial.diff.Differ;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;

/** The difference of two databases, against the baseline queries on both and against dumping both. */
final class Difference {

    private Difference() {}

    static void measure(Databases databases, int tables, int pairs) throws Exception {
        String left = databases.need("bench" + tables, tables);
        String right = databases.need("other" + tables, tables);
        try (Connection a = databases.connect(left);
                Connection b = databases.connect(right);
                Statement change = b.createStatement()) {
            change.execute("alter table app.t7 add column if not exists extra int");
            String what = "diff of two databases of " + tables + " tables";
            new Pairs(what, pairs).measure("diff", () -> diff(a, b), "catalogue queries on both", () -> {
                Baseline.run(a);
                Baseline.run(b);
            });
            Path dump = Dump.program(databases);
            if (dump != null) {
                new Pairs(what, pairs).measure("diff", () -> diff(a, b), "pg_dump -s of both", () -> {
                    Dump.run(dump, databases, left);
                    Dump.run(dump, databases, right);
                });
            }
        }
    }

    private static void diff(Connection a, Connection b) throws Exception {
        if (Differ.between(
                        PostgresSchemaReader.full(a).schema(),
                        PostgresSchemaReader.full(b).schema())
                .isEmpty()) {
            throw new IllegalStateException("the two differ, and no difference was seen");
        }
    }
}
