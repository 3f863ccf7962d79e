package io.seatrial.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seatrial.database.DatabaseServer;
import io.seatrial.trouble.SettingsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServersTest {

    @Test
    void startsByName() {
        try (DatabaseServer server = Servers.start("postgresql:18")) {
            assertThat(server.label()).startsWith("embedded PostgreSQL 18.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"oracle", "postgres", "", ":", "postgresql:", "postgresql:eleven"})
    void saysWhatItDoesNotKnow(String name) {
        assertThatThrownBy(() -> Servers.start(name))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("There is no embedded");
    }
}
