package io.seatrial.database.postgresql;

import io.seatrial.embedded.EmbeddedPostgres;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Reading only what changed gives the same as reading everything, whatever is done to a database.
 *
 * <p>System properties make it longer: {@code seatrial.random.versions} (such as {@code 14,15,18}),
 * {@code seatrial.random.seeds} (how many), {@code seatrial.random.first} (the first of them),
 * {@code seatrial.random.steps} (of each).
 */
class IncrementalReadingTest {

    private static final String VERSIONS = System.getProperty("seatrial.random.versions", "18");
    private static final long SEEDS = Long.getLong("seatrial.random.seeds", 2);
    private static final long FIRST = Long.getLong("seatrial.random.first", 1);
    private static final int STEPS = Integer.getInteger("seatrial.random.steps", 120);

    @TestFactory
    Stream<DynamicTest> readingWhatChangedIsReadingEverything() {
        return Stream.of(VERSIONS.split(","))
                .flatMap(version -> LongStream.range(FIRST, FIRST + SEEDS)
                        .mapToObj(seed -> DynamicTest.dynamicTest(
                                "PostgreSQL " + version + ", seed " + seed, () -> walk(version, seed))));
    }

    private static void walk(String version, long seed) throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(version);
                RandomWalk walk = new RandomWalk(server, seed)) {
            for (int step = 0; step < STEPS; step++) {
                walk.step();
            }
            walk.end();
        }
    }
}
