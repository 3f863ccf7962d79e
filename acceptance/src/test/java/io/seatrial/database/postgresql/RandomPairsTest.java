package io.seatrial.database.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Statements make any random schema into any other in one step, and then there is nothing more to do.
 *
 * <p>System properties make it longer: {@code seatrial.pairs.seeds} (how many), {@code seatrial.pairs.first} (the first of
 * them), {@code seatrial.pairs.steps} (of each).
 */
class RandomPairsTest {

    private static final long SEEDS = Long.getLong("seatrial.pairs.seeds", 3);
    private static final long FIRST = Long.getLong("seatrial.pairs.first", 1);
    private static final int STEPS = Integer.getInteger("seatrial.pairs.steps", 20);

    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() throws SQLException {
        server = EmbeddedPostgres.start(System.getProperty("seatrial.diff.version", "18"));
        try (Connection connection =
                        DriverManager.getConnection(server.url(server.maintenanceDatabase()), server.credentials());
                Statement statement = connection.createStatement()) {
            statement.execute("create role r1; create role r2");
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> convergesInOneStep() {
        return LongStream.range(FIRST, FIRST + SEEDS)
                .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> walk(seed)));
    }

    private static void walk(long seed) throws SQLException {
        try (RandomPairs pairs = new RandomPairs(server, seed)) {
            for (int step = 0; step < STEPS; step++) {
                pairs.step();
            }
            assertThat(pairs.troubles()).isEmpty();
        }
    }
}
