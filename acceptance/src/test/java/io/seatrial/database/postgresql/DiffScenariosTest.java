package io.seatrial.database.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.database.DatabaseServer;
import io.seatrial.database.postgresql.ddl.PostgresDdl;
import io.seatrial.diff.Change;
import io.seatrial.diff.Differ;
import io.seatrial.diff.sql.Remake;
import io.seatrial.diff.sql.Wishes;
import io.seatrial.embedded.EmbeddedPostgres;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Statements make each schema of {@code scenarios/diff/postgresql} into its other, in both directions, in one step.
 *
 * <p>All share one database, each in a namespace of its own, so that hundreds take seconds. {@code seatrial.diff.show}
 * prints the statements of scenarios whose title contains it.
 */
class DiffScenariosTest {

    private static final List<DiffScenario> ALL = DiffScenario.all(Path.of("..").resolve("scenarios/diff/postgresql"));
    private static final String SHOWN = System.getProperty("seatrial.diff.show", "\n");

    private static EmbeddedPostgres server;
    private static Connection connection;
    private static Map<String, Schema> firsts;
    private static Map<String, Schema> seconds;
    private static Map<String, Schema> back;
    private static Map<String, Schema> forth;
    private static final Map<String, String> TROUBLES = new HashMap<>();

    @BeforeAll
    static void run() throws SQLException {
        server = EmbeddedPostgres.start(System.getProperty("seatrial.diff.version", "18"));
        try (Statement statement = connect(server, server.maintenanceDatabase()).createStatement()) {
            statement.execute("create database scenarios");
            statement.execute("create role reader");
            statement.execute("create role writer");
        }
        connection = connect(server, "scenarios");
        build(true);
        firsts = schemas();
        execute("drop schema if exists "
                + String.join(", ", ALL.stream().map(DiffScenario::schema).toList()) + " cascade");
        build(false);
        seconds = schemas();
        ALL.forEach(one -> remake(one, seconds, firsts));
        back = schemas();
        ALL.forEach(one -> remake(one, back, seconds));
        forth = schemas();
    }

    @AfterAll
    static void stop() throws SQLException {
        connection.close();
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> convergesBothWaysInOneStep() {
        return ALL.stream()
                .map(one -> DynamicTest.dynamicTest(one.file() + ": " + one.title(), () -> {
                    assertThat(TROUBLES.get(one.schema())).isNull();
                    List<Change> wayBack = Differ.between(back.get(one.schema()), firsts.get(one.schema()));
                    List<Change> wayForth = Differ.between(forth.get(one.schema()), seconds.get(one.schema()));
                    if (one.gap() == null) {
                        assertThat(wayBack).as("from B to A").isEmpty();
                        assertThat(wayForth).as("from A to B").isEmpty();
                    } else {
                        assertThat(Stream.concat(wayBack.stream(), wayForth.stream())
                                        .map(Change::headline))
                                .as("the gap that the scenario names")
                                .anyMatch(line -> line.contains(one.gap()));
                    }
                }));
    }

    private static Connection connect(DatabaseServer server, String database) throws SQLException {
        return DriverManager.getConnection(server.url(database), server.credentials());
    }

    private static void build(boolean first) throws SQLException {
        for (DiffScenario one : ALL) {
            execute("create schema " + one.schema());
            execute("set search_path = " + one.schema());
            try {
                execute(first ? one.first() : one.second());
            } catch (SQLException e) {
                throw new IllegalStateException(one.file() + ": " + one.title() + ": " + e.getMessage(), e);
            }
        }
        execute("set search_path = ''");
    }

    private static void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Map<String, Schema> schemas() throws SQLException {
        Map<String, Schema> schemas = new HashMap<>();
        Schema whole = PostgresSchemaReader.full(connection).schema();
        for (DiffScenario one : ALL) {
            List<SchemaObject> own = whole.objects().values().stream()
                    .filter(object -> object.id().path().get(0).equals(one.schema()))
                    .toList();
            schemas.put(one.schema(), Schema.of(own));
        }
        return schemas;
    }

    private static void remake(DiffScenario one, Map<String, Schema> from, Map<String, Schema> to) {
        Remake remake = new PostgresDdl().remake(from.get(one.schema()), to.get(one.schema()), Wishes.NONE);
        if (one.title().contains(SHOWN)) {
            System.out.println("-- " + one.title() + "\n" + remake.script());
        }
        for (Remake.Line line : remake.lines()) {
            try {
                execute(line.sql());
            } catch (SQLException e) {
                TROUBLES.putIfAbsent(one.schema(), e.getMessage() + "\nin\n" + line.sql() + "\nof\n" + remake.script());
                return;
            }
        }
    }
}
