package io.seatrial.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that look at a database somebody has: the shop, deployed up to its tenth migration. */
class DeployedShopTest {

    private static final Path SHOP = Path.of("../examples/shop");
    private static final String SECRET = "geheim-0815";
    private static final int DEPLOYED = 10;

    private static EmbeddedPostgres server;

    @TempDir
    Path folder;

    @BeforeAll
    static void deploy() throws SQLException, IOException {
        server = EmbeddedPostgres.start();
        execute("postgres", "CREATE ROLE keeper LOGIN CREATEDB PASSWORD '" + SECRET + "'");
        execute("postgres", "CREATE DATABASE production");
        execute("production", "CREATE TABLE schema_migrations (version varchar(128) PRIMARY KEY)");
        for (Path file : migrations().subList(0, DEPLOYED)) {
            String version = file.getFileName().toString().replaceFirst("_.*", "");
            execute("production", Files.readString(file).replaceFirst("(?s)-- migrate:down.*", ""));
            execute("production", "INSERT INTO schema_migrations VALUES ('" + version + "')");
        }
        execute("production", "GRANT SELECT ON schema_migrations TO keeper");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static List<Path> migrations() throws IOException {
        try (Stream<Path> files = Files.list(SHOP.resolve("db/migrations"))) {
            return files.sorted().toList();
        }
    }

    private static void execute(String database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url(database), server.credentials());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String production() {
        return server.url("production") + "?user=keeper&password=" + SECRET;
    }

    @Test
    void examinesOnlyWhatIsPending() {
        Said said = Said.by("run", SHOP, "--pending-on", production());
        assertThat(said.exit()).as(said.err()).isZero();
        assertThat(said.out()).contains("2 of 12 migrations examined").doesNotContain(SECRET);
        assertThat(said.err()).doesNotContain(SECRET);
    }

    @Test
    void saysThatADatabaseKeepsNoNotes() {
        String other = server.url("postgres") + "?user=keeper&password=" + SECRET;
        Said said = Said.by("run", SHOP, "--pending-on", other);
        assertThat(said.exit()).isEqualTo(3);
        assertThat(said.err()).contains("schema_migrations", "--pending-on").doesNotContain(SECRET);
    }

    @Test
    void tellsWhatTheDatabaseDoesNotHaveYet() {
        Said said = Said.by("drift", SHOP, "--against", production());
        assertThat(said.exit()).as(said.err()).isEqualTo(1);
        assertThat(said.out())
                .contains("only in the history", "reviews", "is_cart")
                .doesNotContain("only in the database", "users")
                .doesNotContain(SECRET);
        assertThat(Said.by("diff", production(), production()).exit()).isZero();
    }

    @Test
    void dropsWhatKilledRunsLeftThere() throws SQLException {
        execute("postgres", "CREATE DATABASE seatrial_0000dead_1 OWNER keeper");
        Said said = Said.by("clean", "--database", production());
        assertThat(said.exit()).as(said.err()).isZero();
        assertThat(said.out()).contains("seatrial_0000dead_1");
        try (Connection connection = DriverManager.getConnection(server.url("postgres"), server.credentials());
                Statement statement = connection.createStatement();
                ResultSet left = statement.executeQuery(
                        "SELECT count(*) FROM pg_database WHERE datname = 'seatrial_0000dead_1'")) {
            left.next();
            assertThat(left.getInt(1)).isZero();
        }
        assertThat(Said.by("clean", "--database", "postgresql").exit()).isEqualTo(3);
    }
}
