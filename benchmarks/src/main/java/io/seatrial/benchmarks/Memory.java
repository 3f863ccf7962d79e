package io.seatrial.benchmarks;

import io.seatrial.Settings;
import io.seatrial.database.SchemaReader;
import io.seatrial.database.postgresql.PostgresReaders;
import io.seatrial.database.postgresql.PostgresSchemaReader;
import io.seatrial.report.Report;
import io.seatrial.schema.Snapshot;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;

/** What is kept in memory: a great schema, and the recording of a long history. Run with the heap it must fit in. */
final class Memory {

    private Memory() {}

    /** A full snapshot beside a reader that goes on from another, and reads a change. */
    static void ofSchema(Databases databases, int tables) throws Exception {
        String database = databases.need("bench" + tables, tables);
        long before = used();
        try (PostgresReaders readers = new PostgresReaders(databases.server());
                SchemaReader reader = readers.of(database);
                Connection connection = databases.connect(database);
                Statement statement = connection.createStatement()) {
            Snapshot first = reader.read();
            long one = used() - before;
            statement.execute("alter table app.t7 add column extra int");
            Snapshot changed = reader.read();
            statement.execute("alter table app.t7 drop column extra");
            long two = used() - before;
            Snapshot again = PostgresSchemaReader.full(connection);
            long three = used() - before;
            System.out.printf(
                    Locale.ROOT,
                    "schema of %d tables: %d objects; kept with what its reader remembers %d MB, with a second one after"
                            + " ADD COLUMN %d MB, with another full one %d MB (%d, %d objects); %s%n",
                    tables,
                    first.schema().objects().size(),
                    one >> 20,
                    two >> 20,
                    three >> 20,
                    changed.schema().objects().size(),
                    again.schema().objects().size(),
                    heap());
        }
    }

    /** The recording of a round trip: three schemas for each migration, sharing what did not change. */
    static void ofRecording(Databases databases, int migrations, int tables) throws Exception {
        Settings settings = Settings.defaults(OwnHistory.of(databases.server().dialect(), migrations, tables)
                        .write())
                .with()
                .trials(List.of("round-trip"))
                .build();
        long before = used();
        Report report = Project.run(databases, settings);
        long kept = used() - before;
        System.out.printf(
                Locale.ROOT,
                "recording of %d migrations, %d tables: %d steps kept in %d MB; %s%n",
                migrations,
                tables,
                report.recordings().get(0).steps().size(),
                kept >> 20,
                heap());
        Project.print(report);
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static String heap() {
        long peak = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP) {
                peak += pool.getPeakUsage().getUsed();
                pool.resetPeakUsage();
            }
        }
        return String.format(
                Locale.ROOT,
                "at most %d MB in use, garbage included, of a heap of %d MB",
                peak >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
    }
}
