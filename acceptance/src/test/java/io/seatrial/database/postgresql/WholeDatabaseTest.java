package io.seatrial.database.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The same as {@link DiffScenariosTest} for what lies outside of namespaces: each file of {@code postgresql-whole} is two
 * databases, with the first and with the second halves of all its cases.
 */
class WholeDatabaseTest {

    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() throws SQLException {
        server = EmbeddedPostgres.start(System.getProperty("seatrial.diff.version", "18"));
        try (Connection connection = connect(server.maintenanceDatabase())) {
            execute(connection, "create role reader");
            execute(connection, "create role writer");
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> convergesBothWaysInOneStep() {
        Map<String, List<DiffScenario>> files =
                DiffScenario.all(Path.of("..").resolve("scenarios/diff/postgresql-whole")).stream()
                        .collect(Collectors.groupingBy(DiffScenario::file, TreeMap::new, Collectors.toList()));
        return files.entrySet().stream()
                .flatMap(file -> Stream.of(true, false)
                        .map(forth -> DynamicTest.dynamicTest(
                                file.getKey() + (forth ? ", from A to B" : ", from B to A"),
                                () -> converges(file.getValue(), forth))));
    }

    private static void converges(List<DiffScenario> cases, boolean forth) throws SQLException {
        try (Connection maintenance = connect(server.maintenanceDatabase())) {
            execute(maintenance, "drop database if exists origin");
            execute(maintenance, "drop database if exists target");
            execute(maintenance, "create database origin");
            execute(maintenance, "create database target");
        }
        try (Connection origin = connect("origin");
                Connection target = connect("target")) {
            for (DiffScenario one : cases) {
                execute(origin, forth ? one.first() : one.second());
                execute(target, forth ? one.second() : one.first());
            }
            assertThat(OneStep.towards(origin, OneStep.read(target)).trouble()).isNull();
        }
    }

    private static Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(server.url(database), server.credentials());
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
