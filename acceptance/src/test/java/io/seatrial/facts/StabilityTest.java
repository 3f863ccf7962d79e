package io.seatrial.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.database.DatabaseServer;
import io.seatrial.database.postgresql.PostgresSchemaReader;
import io.seatrial.embedded.EmbeddedPostgres;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaText;
import io.seatrial.schema.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The same statements give the same snapshot, to the letter of its text form, whatever numbers the server hands out and
 * whatever its minor version is. (Dump and restore, copies and a second look: see {@link Bench}.)
 */
class StabilityTest {

    private static final Path FOLDER = Path.of("..", "scenarios", "facts", "postgresql");

    @Test
    void neither_another_minor_version_nor_another_range_of_numbers_changes_anything() throws Exception {
        boolean debian = DebianPostgres.installed();
        try (DatabaseServer first = debian ? new DebianPostgres() : EmbeddedPostgres.start();
                EmbeddedPostgres second = EmbeddedPostgres.start(debian ? "15" : null)) {
            try (Connection connection = connect(second, "postgres")) {
                Bench.execute(connection, "select count(lo_creat(-1)) from generate_series(1, 50000)");
            }
            assertThat(texts(second)).isEqualTo(texts(first));
        }
    }

    @Test
    void what_the_server_notes_for_itself_in_the_options_of_a_column_does_not_show() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start();
                Connection connection = connect(server, "postgres")) {
            Bench.execute(connection, "create table t (a int, b int); alter table t alter b set (n_distinct = 5)");
            Schema before = PostgresSchemaReader.full(connection).schema();
            Bench.execute(
                    connection,
                    "update pg_attribute set attoptions = array_append(attoptions, 'pg_attver=3')"
                            + " where attrelid = 'public.t'::regclass and attnum > 0");

            assertThat(PostgresSchemaReader.full(connection).schema()).isEqualTo(before);
        }
    }

    /** What each file of mutations comes to, played as far as this server can. */
    private static Map<String, String> texts(DatabaseServer server) throws Exception {
        Map<String, String> texts = new TreeMap<>();
        try (Connection maintenance = connect(server, "postgres")) {
            Bench.execute(
                    maintenance, "create role alice superuser; create role bob superuser; create role carol superuser");
            for (Path file : files()) {
                Bench.execute(maintenance, "create database stable");
                try (Connection work = connect(server, "stable")) {
                    Mutation.Script script = Mutation.Script.read(file);
                    Bench.execute(work, script.setup());
                    for (Mutation mutation : script.mutations()) {
                        play(work, mutation);
                    }
                    Snapshot snapshot = PostgresSchemaReader.full(work);
                    String text = SchemaText.write(snapshot);
                    assertThat(SchemaText.read(text, file.toString())).isEqualTo(snapshot.schema());
                    texts.put(file.getFileName().toString(), text);
                }
                Bench.execute(maintenance, "alter database stable rename to stable_" + texts.size());
            }
        }
        return texts;
    }

    private static void play(Connection work, Mutation mutation) throws IOException {
        try {
            Bench.execute(work, mutation.sql());
        } catch (SQLException e) {
            // Made for another version.
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .toList();
        }
    }

    private static Connection connect(DatabaseServer server, String database) throws SQLException {
        return DriverManager.getConnection(server.url(database), server.credentials());
    }
}
