package io.seatrial.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seatrial.database.DatabaseServer;
import io.seatrial.trouble.SettingsException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedMysqlTest {

    @ParameterizedTest
    @CsvSource({"mariadb,11.4.5", "mariadb:10.11,10.11.5", "mysql,8.0.31"})
    void startsAnswersAndGoesWithoutATrace(String name, String version) throws Exception {
        Path folder;
        try (DatabaseServer server = Servers.start(name)) {
            folder = ((EmbeddedMysql) server).folder();
            assertThat(server.dialect()).isEqualTo(name.replaceFirst(":.*", ""));
            assertThat(server.label()).endsWith(" " + version);
            assertThat(ask(server, "select version()")).startsWith(version);
            assertThat(ask(server, "select current_user()")).isEqualTo("root@%");
            assertThat(ask(server, "select @@character_set_server")).isEqualTo("utf8mb4");
            nobodyElseGetsIn(server);
        }
        assertThat(Remains.nothingOf(folder)).isTrue();
    }

    private static void nobodyElseGetsIn(DatabaseServer server) {
        Properties without = new Properties();
        without.setProperty("user", "root");
        assertThatThrownBy(() -> DriverManager.getConnection(server.url("mysql"), without))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("Access denied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mariadb:9", "mysql:5.7", "mariadb:10.1", "mysql:installed", "mariadb:"})
    void saysWhichVersionsThereAre(String name) {
        assertThatThrownBy(() -> Servers.start(name))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("There is no embedded")
                .hasMessageContaining("Known are");
    }

    @Test
    void aPartOfAVersionIsEnough() {
        assertThat(MysqlRelease.of("mariadb", "11").release()).isEqualTo("11.4.5");
        assertThat(MysqlRelease.of("mariadb", "10.11.5").release()).isEqualTo("10.11.5");
        assertThat(MysqlRelease.of("mysql", null).release()).isEqualTo("8.0.31");
        assertThat(MysqlRelease.of("mysql", null).lowerCase()).isFalse();
        assertThat(MysqlRelease.of("mysql", "lower-case"))
                .hasToString("MySQL 8.0.31, table names in lower case")
                .isEqualTo(MysqlRelease.of("mysql", "8.0-lower-case"));
    }

    private static String ask(DatabaseServer server, String question) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(server.url(server.maintenanceDatabase()), server.credentials());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }
}
