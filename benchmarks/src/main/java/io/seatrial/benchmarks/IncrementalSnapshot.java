package io.seatrial.benchmarks;

import io.seatrial.database.DatabaseServer;
import io.seatrial.database.SchemaReader;
import io.seatrial.database.postgresql.PostgresReaders;
import io.seatrial.database.postgresql.PostgresSchemaReader;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Locale;

/** A snapshot after one statement, by both ways of finding changes, against a full one. */
final class IncrementalSnapshot {

    /** Each with what it undoes, so that the schema stays what it is. */
    private static final String[][] STATEMENTS = {
        {"ADD COLUMN", "alter table app.t7 add column extra int default 7", "alter table app.t7 drop column extra"},
        {"RENAME TABLE", "alter table app.t7 rename to t7x", "alter table app.t7x rename to t7"},
        {"RENAME COLUMN", "alter table app.t7 rename amount to sum", "alter table app.t7 rename sum to amount"},
        {"CREATE TABLE", "create table app.n (id int primary key, x text)", "drop table app.n"},
    };

    private IncrementalSnapshot() {}

    static void measure(Databases databases, int tables, int pairs) throws Exception {
        String database = "bench" + tables;
        databases.need(database, tables);
        measure(databases, databases.server(), "by the log", database, tables, pairs);
        measure(databases, new Lent(databases.server(), false), "by row versions", database, tables, pairs);
    }

    private static void measure(
            Databases databases, DatabaseServer as, String how, String database, int tables, int pairs)
            throws Exception {
        try (PostgresReaders readers = new PostgresReaders(as);
                SchemaReader reader = readers.of(database);
                Connection full = databases.connect(database);
                Connection change = databases.connect(database);
                Statement statement = change.createStatement()) {
            reader.read();
            for (String[] each : STATEMENTS) {
                int[] turn = {0};
                new Pairs(each[0] + " " + how + ", " + tables + " tables", pairs)
                        .before(() -> statement.execute(each[1 + turn[0]++ % 2]))
                        .measure("incremental", reader::read, "full", () -> PostgresSchemaReader.full(full));
                if (turn[0] % 2 == 1) {
                    statement.execute(each[2]);
                }
            }
            long start = System.nanoTime();
            for (int i = 0; i < 100; i++) {
                reader.read();
            }
            System.out.printf(Locale.ROOT, "nothing happened, %s: %.3f ms%n", how, (System.nanoTime() - start) / 1e8);
        }
    }
}
