package io.seatrial.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedPostgresTest {

    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void isWhatItSays() throws SQLException {
        assertThat(server.dialect()).isEqualTo("postgresql");
        assertThat(ask(server, "show server_version")).isEqualTo(server.version());
        assertThat(server.label()).isEqualTo("embedded PostgreSQL " + server.version());
        assertThat(server.ours()).isTrue();
        assertThat(server.url("a b/c")).isEqualTo("jdbc:postgresql://127.0.0.1:" + server.port() + "/a%20b%2Fc");
    }

    @Test
    void lendsACopyOfItsCredentials() {
        server.credentials().clear();

        assertThat(server.credentials()).containsOnlyKeys("user", "password");
    }

    @Test
    void refusesWhoDoesNotKnowThePassword() {
        Properties wrong = server.credentials();
        wrong.setProperty("password", "guess");

        assertThatThrownBy(() -> DriverManager.getConnection(server.url("postgres"), wrong))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pg_walinspect", "pgcrypto", "citext", "hstore", "pg_trgm", "btree_gist", "uuid-ossp"})
    void hasTheExtensionsOfTheContribFolder(String extension) throws SQLException {
        try (Connection connection = connect(server)) {
            connection.createStatement().execute("create extension \"" + extension + "\"");
            connection.createStatement().execute("drop extension \"" + extension + "\"");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "wal_level, logical",
        "synchronous_commit, on",
        "fsync, off",
        "autovacuum, off",
        "lc_messages, C",
        "log_timezone, UTC",
        "server_encoding, UTF8",
        "listen_addresses, 127.0.0.1",
        "data_checksums, off"
    })
    void isSetUpForTrials(String setting, String value) throws SQLException {
        assertThat(ask(server, "show " + setting)).isEqualTo(value);
    }

    @Test
    void knowsUpperAndLowerCaseOfAllOfUnicodeAndSortsByCodePoint() throws SQLException {
        assertThat(ask(server, "select lower('ÉÑΣ') || ('a' < 'B')")).isEqualTo("éñσfalse");
    }

    @Test
    void runsBesideOthers() {
        List<EmbeddedPostgres> others = IntStream.range(0, 4)
                .parallel()
                .mapToObj(i -> EmbeddedPostgres.start())
                .toList();
        try {
            assertThat(others)
                    .extracting(EmbeddedPostgres::port)
                    .doesNotHaveDuplicates()
                    .doesNotContain(server.port());
            assertThat(others)
                    .allSatisfy(other -> assertThat(ask(other, "select 1")).isEqualTo("1"));
        } finally {
            others.forEach(EmbeddedPostgres::close);
        }
    }

    @Test
    void leavesNothingWhenClosed() {
        EmbeddedPostgres other = EmbeddedPostgres.start();
        Path folder = other.folder();
        assertThat(folder).isDirectory();

        other.close();
        other.close();

        assertThat(folder).doesNotExist();
        assertThat(Remains.processes(folder)).isEmpty();
    }

    @Test
    void takesAnotherPortWhenOneIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            PostgresSetup setup = PostgresSetup.on(Ladder.choose(), PostgresVersion.candidates(null));
            int free = RunningServer.freePort();
            var ports = List.of(taken.getLocalPort(), free).iterator();

            RunningServer process = RunningServer.start(new PostgresLaunch(setup), ports::next);
            process.stop();

            assertThat(process.port()).isEqualTo(free);
        }
    }

    static Connection connect(EmbeddedPostgres server) throws SQLException {
        return DriverManager.getConnection(server.url(server.maintenanceDatabase()), server.credentials());
    }

    static String ask(EmbeddedPostgres server, String question) throws SQLException {
        try (Connection connection = connect(server);
                ResultSet answer = connection.createStatement().executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
