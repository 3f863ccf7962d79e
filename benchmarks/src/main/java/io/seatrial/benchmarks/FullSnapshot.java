package io.seatrial.benchmarks;

import io.seatrial.database.postgresql.PostgresSchemaReader;
import java.sql.Connection;

/** A full snapshot against the frozen catalogue queries, over one connection each. */
final class FullSnapshot {

    private FullSnapshot() {}

    static void measure(Databases databases, int tables, int pairs) throws Exception {
        String database = "bench" + tables;
        databases.need(database, tables);
        try (Connection ours = databases.connect(database);
                Connection other = databases.connect(database)) {
            new Pairs("full snapshot, " + tables + " tables", pairs)
                    .measure(
                            "snapshot",
                            () -> PostgresSchemaReader.full(ours),
                            "catalogue queries",
                            () -> Baseline.run(other));
        }
    }
}
