package io.seatrial.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seatrial.trouble.SettingsException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresVersionTest {

    @ParameterizedTest
    @CsvSource({"16.9, 16.9, 16.9.0", "14.10.1, 14.10, 14.10.1", "17.0, 17.0, 17.0.0"})
    void readsExactReleases(String spelling, String release, String artifact) {
        assertThat(PostgresVersion.parse(spelling)).isEqualTo(new PostgresVersion(release, artifact));
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void readsMajorVersions(int major) {
        PostgresVersion version = PostgresVersion.parse(Integer.toString(major));

        assertThat(version.major()).isEqualTo(major);
        assertThat(version.published()).isTrue();
    }

    @Test
    void hasOlderReleasesReadyWhereTheNewestIsNotPublished() {
        assertThat(PostgresVersion.candidates("14"))
                .extracting(PostgresVersion::release)
                .startsWith("14.24", "14.23");
        assertThat(PostgresVersion.candidates("14.20")).containsExactly(new PostgresVersion("14.20", "14.20.0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "13", "19", "latest", "16.", "16.x", "v16", "16.9.0.1", "-1", "99999999999"})
    void namesTheKnownOnesInsteadOfGuessing(String spelling) {
        assertThatThrownBy(() -> PostgresVersion.parse(spelling))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("'" + spelling + "'")
                .hasMessageContaining("14 (14.")
                .hasMessageContaining("18 (18.");
    }

    @Test
    void theStandardVersionIsTheBundledOne() throws IOException {
        Properties bundled = new Properties();
        try (InputStream in = PostgresVersion.class.getResourceAsStream("bundled.properties")) {
            bundled.load(in);
        }

        assertThat(PostgresVersion.parse(null).artifact()).isEqualTo(bundled.getProperty("postgresql"));
    }
}
