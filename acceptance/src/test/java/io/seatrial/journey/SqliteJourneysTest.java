package io.seatrial.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.Seatrial;
import io.seatrial.embedded.SqliteFolder;
import io.seatrial.report.Report;
import io.seatrial.run.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Like {@link RunJourneysTest}, for the folders whose names begin with {@code sqlite-}. */
class SqliteJourneysTest {

    static final String PREFIX = "sqlite-";

    @TestFactory
    Stream<DynamicTest> journeys() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("..", "scenarios", "journeys"))) {
            List<Path> sorted = folders.filter(
                            folder -> folder.getFileName().toString().startsWith(PREFIX))
                    .sorted()
                    .toList();
            assertThat(sorted).isNotEmpty();
            return sorted.stream()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
        }
    }

    private static void check(Path folder) throws IOException {
        Journey journey = Journey.in(folder);
        Report report = Seatrial.run(journey.settings(), name -> SqliteFolder.start(null), Progress.SILENT);
        journey.check(report);
        assertThat(report.databases()).allMatch(database -> database.name().equals("sqlite"));
    }
}
