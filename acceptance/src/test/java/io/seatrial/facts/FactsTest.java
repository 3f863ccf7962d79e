package io.seatrial.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.seatrial.database.DatabaseServer;
import io.seatrial.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Plays every mutation of {@code scenarios/facts/postgresql}: our snapshot must change in exactly the facts it names, and
 * a witness that is not ours must see it too.
 */
class FactsTest {

    private static final Path FOLDER = Path.of("..", "scenarios", "facts", "postgresql");

    @Test
    void the_embedded_server() throws Exception {
        assumeTrue(
                !DebianPostgres.installed() || System.getProperty("seatrial.facts.version") != null,
                "Debian's server, with a better witness, stands in; -Dseatrial.facts.version=18 asks for this one");
        try (EmbeddedPostgres server = EmbeddedPostgres.start(System.getProperty("seatrial.facts.version"))) {
            assertThat(play(server, null)).isEmpty();
        }
    }

    @Test
    void the_server_of_debian_with_its_dump_as_witness() throws Exception {
        assumeTrue(DebianPostgres.installed(), "Debian's PostgreSQL 15 is not installed");
        try (DebianPostgres server = new DebianPostgres()) {
            assertThat(play(server, new Dump(DebianPostgres.BIN, server))).isEmpty();
        }
    }

    /** As {@code docs/facts.md} lists them, which a test holds equal to the catalogue files. */
    @Test
    void there_are_mutations_for_every_fact_that_a_kind_has() throws IOException {
        Coverage coverage = Coverage.of("postgresql", scripts().values());
        assertThat(coverage.unproved()).as(Coverage.WHAT_TO_DO).isEmpty();
        assertThat(coverage.needless()).isEmpty();
        assertThat(coverage.mutations()).isGreaterThan(500);
    }

    private static List<String> play(DatabaseServer server, Dump dump) throws Exception {
        int major;
        try (Connection connection = DriverManager.getConnection(server.url("postgres"), server.credentials())) {
            major = connection.getMetaData().getDatabaseMajorVersion();
            Bench.execute(
                    connection, "create role alice superuser; create role bob superuser; create role carol superuser");
        }
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<List<String>>> tasks = new ArrayList<>();
            scripts().forEach((name, script) -> tasks.add(() -> new Bench(server, major, dump).play(name, script)));
            List<String> wrong = new ArrayList<>();
            for (Future<List<String>> task : threads.invokeAll(tasks)) {
                wrong.addAll(task.get());
            }
            return wrong;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Map<String, Mutation.Script> scripts() throws IOException {
        Map<String, Mutation.Script> scripts = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            String only = System.getProperty("seatrial.facts.only", "");
            for (Path file : files.filter(path -> path.toString().endsWith(".sql"))
                    .filter(path -> path.getFileName().toString().startsWith(only))
                    .toList()) {
                scripts.put(file.getFileName().toString().replace(".sql", ""), Mutation.Script.read(file));
            }
        }
        return scripts;
    }
}
