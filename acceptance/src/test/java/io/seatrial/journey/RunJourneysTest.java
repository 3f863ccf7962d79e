package io.seatrial.journey;

import io.seatrial.Seatrial;
import io.seatrial.embedded.EmbeddedPostgres;
import io.seatrial.report.Report;
import io.seatrial.run.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs each folder of {@code scenarios/journeys}: a small project, and what a run of it must find.
 *
 * <p>{@code expected.txt} lists the findings as {@code rule severity version direction}, one a line, then what could not
 * be observed as {@code not-observed: …} and the ending as {@code conclusion: …}. A {@code seatrial.yaml} in the folder
 * holds, and so do lines {@code # trials: …}, {@code # last: N} or {@code # statement-timeout: …} at the top of {@code
 * expected.txt}. {@code # says: …} are words that stand in some finding, {@code # examined: …} the versions that were examined.
 */
class RunJourneysTest {

    /** How the names of folders begin that are run on other databases. */
    private static final List<String> OTHERS =
            List.of(SqliteJourneysTest.PREFIX, MysqlJourneysTest.BOTH, MysqlJourneysTest.ONE, MysqlJourneysTest.LOWER);

    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> journeys() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("..", "scenarios", "journeys"))) {
            List<Path> sorted = folders.filter(Files::isDirectory)
                    .filter(folder ->
                            OTHERS.stream().noneMatch(folder.getFileName().toString()::startsWith))
                    .sorted()
                    .toList();
            return sorted.stream()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
        }
    }

    private static void check(Path folder) throws IOException {
        Journey journey = Journey.in(folder);
        Report report = Seatrial.run(journey.settings(), new Berths(server), Progress.SILENT);
        journey.check(report);
    }
}
