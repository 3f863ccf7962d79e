package io.seatrial.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seatrial.Dialects;
import io.seatrial.Seatrial;
import io.seatrial.Settings;
import io.seatrial.database.DatabaseServer;
import io.seatrial.database.ScratchDatabase;
import io.seatrial.database.ScratchServer;
import io.seatrial.embedded.EmbeddedPostgres;
import io.seatrial.report.Conclusion;
import io.seatrial.report.Report;
import io.seatrial.run.Progress;
import io.seatrial.trouble.EnvironmentException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A server that the user named by its URL: scratch databases of our own there, and nothing else. */
class UserServerTest {

    private static final String SECRET = "geheim-4711";
    private static final Path LEFTOVER = Path.of("..", "scenarios", "journeys", "leftover-index");

    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() throws SQLException {
        server = EmbeddedPostgres.start();
        ask("CREATE ROLE maker LOGIN CREATEDB PASSWORD '" + SECRET + "'");
        ask("CREATE ROLE bystander LOGIN PASSWORD '" + SECRET + "'");
        ask("CREATE DATABASE theirs OWNER maker");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void findsTheSameAndLeavesNothingBehind() throws SQLException {
        Report report = run(LEFTOVER, url("maker", SECRET));
        assertThat(report.failure()).isNull();
        assertThat(report.findings())
                .extracting(judged -> judged.finding().rule().id())
                .containsExactlyInAnyOrder("rollback-changes-schema", "reapply-fails");
        assertThat(ask("SELECT datname FROM pg_database WHERE datname LIKE 'seatrial%'"))
                .isEmpty();
        try (Connection theirs = DriverManager.getConnection(server.url("theirs"), server.credentials());
                Statement statement = theirs.createStatement();
                ResultSet count = statement.executeQuery(
                        "SELECT count(*) FROM pg_class WHERE oid >= 16384 AND relnamespace <> 'pg_toast'::regnamespace")) {
            count.next();
            assertThat(count.getInt(1)).isZero();
        }
    }

    @Test
    void saysWhichPrivilegeIsMissing() {
        Report report = run(LEFTOVER, url("bystander", SECRET));
        assertThat(report.conclusion()).isEqualTo(Conclusion.BROKEN);
        assertThat(report.failure())
                .contains("ALTER ROLE \"bystander\" CREATEDB")
                .doesNotContain(SECRET);
    }

    @Test
    void neverTellsThePassword() {
        Report report = run(LEFTOVER, url("maker", SECRET + "x"));
        assertThat(report.conclusion()).isEqualTo(Conclusion.BROKEN);
        assertThat(report.failure()).contains("maker").doesNotContain(SECRET);
    }

    @Test
    void takesUserAndPasswordFromTheEnvironment() {
        String plain = server.url("theirs");
        DatabaseServer named = Dialects.server(
                plain, Duration.ZERO, Map.of("SEATRIAL_DB_USER", "maker", "SEATRIAL_DB_PASSWORD", SECRET));
        assertThat(named.credentials()).containsEntry("user", "maker");
        assertThat(named.label()).doesNotContain(SECRET);
    }

    @Test
    void saysThatNobodyAnswers() {
        assertThatThrownBy(() -> Dialects.server(
                        "jdbc:postgresql://127.0.0.1:1/theirs?user=maker&password=" + SECRET,
                        Duration.ofMillis(300),
                        Map.of()))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("--wait")
                .hasMessageNotContaining(SECRET);
    }

    @Test
    void makesNoRolesThere() {
        Report report = run(Path.of("..", "scenarios", "journeys", "missing-role"), url("maker", SECRET));
        assertThat(report.notObserved()).anySatisfy(one -> assertThat(one.why()).contains("app_reader"));
        assertThat(report.conclusion()).isNotEqualTo(Conclusion.PASSED);
    }

    @Test
    void cleansWhatKilledRunsLeftAndNothingElse() throws SQLException {
        ask("CREATE DATABASE seatrial_0000dead_1 OWNER maker");
        ask("CREATE DATABASE seatrial_not_ours OWNER maker");
        DatabaseServer theirs = Dialects.server(url("maker", SECRET), Duration.ZERO, Map.of());
        try (ScratchServer live = Dialects.named("postgresql").open(theirs);
                ScratchDatabase used = live.create()) {
            assertThat(Dialects.named("postgresql").clean(theirs)).containsExactly("seatrial_0000dead_1");
            assertThat(ask("SELECT datname FROM pg_database WHERE datname LIKE 'seatrial%'"))
                    .containsExactlyInAnyOrder("seatrial_not_ours", used.name());
        }
        ask("DROP DATABASE seatrial_not_ours");
    }

    private static Report run(Path project, String url) {
        Settings settings =
                Settings.read(project).with().trials(List.of("round-trip")).build();
        return Seatrial.run(settings, name -> Dialects.server(url, Duration.ZERO, Map.of()), Progress.SILENT);
    }

    private static String url(String user, String password) {
        return server.url("theirs") + "?user=" + user + "&password=" + password;
    }

    private static List<String> ask(String sql) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(server.url("postgres"), server.credentials());
                Statement statement = connection.createStatement()) {
            if (statement.execute(sql)) {
                try (ResultSet rows = statement.getResultSet()) {
                    while (rows.next()) {
                        answers.add(rows.getString(1));
                    }
                }
            }
        }
        return answers;
    }
}
