package io.seatrial.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class EmbeddedPostgresTest {

    @Test
    void startsAndAnswers() throws SQLException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            assertThat(ask(server, "show server_version")).isEqualTo(server.version());
        }
    }

    static String ask(EmbeddedPostgres server, String question) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(server.url(server.maintenanceDatabase()), server.credentials());
                ResultSet answer = connection.createStatement().executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
