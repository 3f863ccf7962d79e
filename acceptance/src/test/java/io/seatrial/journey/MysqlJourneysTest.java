package io.seatrial.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.Seatrial;
import io.seatrial.database.DatabaseServer;
import io.seatrial.embedded.Servers;
import io.seatrial.report.Report;
import io.seatrial.run.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Like {@link RunJourneysTest}, on MariaDB and on MySQL for the folders whose names begin with {@code mysql-}, on MariaDB
 * alone for those that begin with {@code mariadb-}, on both with names in lower case for {@code lower-case-}.
 */
class MysqlJourneysTest {

    static final String BOTH = "mysql-";
    static final String ONE = "mariadb-";

    /** On servers that put the names of tables into lower case. */
    static final String LOWER = "lower-case-";

    private static final Map<String, DatabaseServer> SERVERS = new LinkedHashMap<>();

    @BeforeAll
    static void start() {
        SERVERS.put("mariadb", Servers.start("mariadb"));
        SERVERS.put("mysql", Servers.start("mysql"));
        SERVERS.put("mariadb:lower-case", Servers.start("mariadb:lower-case"));
        SERVERS.put("mysql:lower-case", Servers.start("mysql:lower-case"));
    }

    @AfterAll
    static void stop() {
        SERVERS.values().forEach(DatabaseServer::close);
    }

    @TestFactory
    Stream<DynamicTest> journeys() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> folders = Files.list(Path.of("..", "scenarios", "journeys"))) {
            for (Path folder : folders.sorted().toList()) {
                String name = folder.getFileName().toString();
                for (String database : SERVERS.keySet()) {
                    boolean lower = database.endsWith("lower-case");
                    if (name.startsWith(LOWER) && lower
                            || !lower
                                    && (name.startsWith(BOTH) || name.startsWith(ONE) && database.equals("mariadb"))) {
                        tests.add(DynamicTest.dynamicTest(name + " on " + database, () -> check(folder, database)));
                    }
                }
            }
        }
        assertThat(tests).isNotEmpty();
        return tests.stream();
    }

    private static void check(Path folder, String database) throws IOException {
        Journey journey = Journey.in(folder);
        Report report = Seatrial.run(
                journey.settings().with().databases(List.of(database)).rows(200).build(),
                name -> new Borrowed(SERVERS.get(database)),
                Progress.SILENT);
        journey.check(report, MysqlJourneysTest::ofRows);
    }

    /** How a server goes about a statement differs from one to the other, and is proved elsewhere. */
    private static String ofRows(String seen) {
        return seen.lines()
                .filter(line -> !line.startsWith("blocks-writes ") && !line.startsWith("rewrites-table "))
                .collect(Collectors.joining("\n"));
    }
}
