package io.seatrial.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seatrial.Dialects;
import io.seatrial.Seatrial;
import io.seatrial.Settings;
import io.seatrial.database.DatabaseServer;
import io.seatrial.database.Dialect;
import io.seatrial.database.ScratchDatabase;
import io.seatrial.database.ScratchServer;
import io.seatrial.embedded.Servers;
import io.seatrial.report.Conclusion;
import io.seatrial.report.Report;
import io.seatrial.run.Progress;
import io.seatrial.trouble.EnvironmentException;
import java.nio.file.Files;
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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A MySQL or MariaDB server that the user named by its URL: scratch databases of our own there, and nothing else. */
class MysqlUserServerTest {

    private static final String SECRET = "geheim-4711";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"mariadb", "mysql"})
    void usesScratchDatabasesAndNothingElse(String name) throws Exception {
        try (DatabaseServer server = Servers.start(name)) {
            for (String user : List.of("maker", "bystander")) {
                ask(server, "CREATE USER " + user + " IDENTIFIED BY '" + SECRET + "'");
            }
            ask(server, "CREATE DATABASE theirs");
            ask(server, "GRANT ALL PRIVILEGES ON `seatrial\\_%`.* TO maker");
            ask(server, "GRANT SELECT ON theirs.* TO maker, bystander");
            findsAndLeavesNothing(server);
            saysWhatIsMissing(server);
            leavesNoPrivileges(server);
            cleansWhatKilledRunsLeft(server);
        }
    }

    private void findsAndLeavesNothing(DatabaseServer server) throws Exception {
        Report report = run(url(server, "maker", SECRET));
        assertThat(report.failure()).isNull();
        assertThat(report.databases().get(0).name()).isEqualTo(server.dialect());
        assertThat(report.findings())
                .extracting(judged -> judged.finding().rule().id())
                .containsExactlyInAnyOrder("rollback-changes-schema", "reapply-changes-schema");
        assertThat(ask(server, "SHOW DATABASES LIKE 'seatrial%'")).isEmpty();
        assertThat(ask(server, "SHOW TABLES FROM theirs")).isEmpty();
    }

    private void saysWhatIsMissing(DatabaseServer server) throws Exception {
        Report refused = run(url(server, "bystander", SECRET));
        assertThat(refused.conclusion()).isEqualTo(Conclusion.BROKEN);
        assertThat(refused.failure())
                .contains("GRANT ALL PRIVILEGES ON `seatrial\\_%`.*")
                .doesNotContain(SECRET);
        assertThatThrownBy(() -> Dialects.server(url(server, "maker", SECRET + "x"), Duration.ZERO, Map.of()))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("SEATRIAL_DB_PASSWORD")
                .hasMessageNotContaining(SECRET);
        assertThatThrownBy(() -> Dialects.server("jdbc:mysql://127.0.0.1:1/x", Duration.ofMillis(300), Map.of()))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("--wait");
    }

    /** Privileges in a database outlive it on these servers. */
    private void leavesNoPrivileges(DatabaseServer server) throws Exception {
        Path migrations = folder.resolve("db/migrations");
        Files.writeString(
                migrations.resolve("3_g.up.sql"),
                "GRANT SELECT, INSERT (a) ON t TO bystander; GRANT DELETE ON * TO bystander;");
        Files.writeString(migrations.resolve("3_g.down.sql"), "REVOKE SELECT, INSERT (a) ON t FROM bystander;");
        String admin = url(
                server,
                server.credentials().getProperty("user"),
                server.credentials().getProperty("password", ""));
        assertThat(run(admin).findings())
                .extracting(judged -> judged.finding().message())
                .anyMatch(words -> words.contains("left: database grant bystander@%"));
        assertThat(privileges(server)).isEmpty();
        ask(server, "CREATE DATABASE seatrial_0000dead_2");
        ask(server, "GRANT SELECT ON seatrial_0000dead_2.* TO bystander WITH GRANT OPTION");
        assertThat(privileges(server)).isNotEmpty();
        Dialects.named(server.dialect()).clean(Dialects.server(admin, Duration.ZERO, Map.of()));
        assertThat(privileges(server)).isEmpty();
    }

    private static List<String> privileges(DatabaseServer server) throws SQLException {
        return ask(
                server,
                "SELECT concat(db, user) FROM mysql.db WHERE db REGEXP '^seatrial_[0-9a-z]{8}_' UNION ALL"
                        + " SELECT concat(db, user) FROM mysql.tables_priv WHERE db LIKE 'seatrial%'");
    }

    private static void cleansWhatKilledRunsLeft(DatabaseServer server) throws SQLException {
        ask(server, "CREATE DATABASE seatrial_0000dead_1");
        ask(server, "CREATE DATABASE seatrial_not_ours");
        Dialect dialect = Dialects.named(server.dialect());
        DatabaseServer theirs = Dialects.server(url(server, "maker", SECRET), Duration.ZERO, Map.of());
        try (ScratchServer live = dialect.open(theirs);
                ScratchDatabase used = live.create()) {
            assertThat(dialect.clean(theirs)).containsExactly("seatrial_0000dead_1");
            assertThat(ask(server, "SHOW DATABASES LIKE 'seatrial%'"))
                    .containsExactlyInAnyOrder(used.name(), "seatrial_not_ours");
        }
    }

    private Report run(String url) throws Exception {
        Path migrations = Files.createDirectories(folder.resolve("db/migrations"));
        Files.writeString(migrations.resolve("1_t.up.sql"), "CREATE TABLE t (id int PRIMARY KEY, a int);");
        Files.writeString(migrations.resolve("1_t.down.sql"), "DROP TABLE t;");
        Files.writeString(
                migrations.resolve("2_i.up.sql"), "CREATE INDEX i ON t (a); CREATE VIEW v AS SELECT a FROM t;");
        Files.writeString(
                migrations.resolve("2_i.down.sql"), "DROP INDEX i ON t; CREATE INDEX j ON t (a); DROP VIEW v;");
        Settings settings = Settings.read(folder)
                .with()
                .databases(List.of(url))
                .trials(List.of("round-trip"))
                .build();
        return Seatrial.run(settings, named -> Dialects.server(named, Duration.ZERO, Map.of()), Progress.SILENT);
    }

    private static String url(DatabaseServer server, String user, String password) {
        return server.url("theirs").replace("jdbc:mariadb:", "jdbc:mysql:") + "?user=" + user + "&password=" + password;
    }

    private static List<String> ask(DatabaseServer server, String sql) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (Connection connection =
                        DriverManager.getConnection(server.url(server.maintenanceDatabase()), server.credentials());
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
