package io.seatrial.benchmarks;

import io.seatrial.database.postgresql.PostgresSchemaReader;
import java.nio.file.Path;
import java.sql.Connection;

/** A full snapshot against the frozen catalogue queries and {@code pg_dump -s}, over one connection each. */
final class FullSnapshot {

    private FullSnapshot() {}

    static void measure(Databases databases, int tables, int pairs) throws Exception {
        String database = databases.need("bench" + tables, tables);
        try (Connection ours = databases.connect(database);
                Connection other = databases.connect(database)) {
            new Pairs("full snapshot, " + tables + " tables", pairs)
                    .measure(
                            "snapshot",
                            () -> PostgresSchemaReader.full(ours),
                            "catalogue queries",
                            () -> Baseline.run(other));
            Path dump = Dump.program(databases);
            if (dump != null) {
                new Pairs("full snapshot, " + tables + " tables", pairs)
                        .measure(
                                "snapshot",
                                () -> PostgresSchemaReader.full(ours),
                                "pg_dump -s",
                                () -> Dump.run(dump, databases, database));
            }
        }
    }
}
