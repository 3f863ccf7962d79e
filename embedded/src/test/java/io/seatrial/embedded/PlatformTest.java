package io.seatrial.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seatrial.trouble.EnvironmentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTest {

    @TempDir
    Path libraries;

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, linux-amd64",
        "Linux, aarch64, linux-arm64v8",
        "Mac OS X, x86_64, darwin-amd64",
        "Mac OS X, aarch64, darwin-arm64v8"
    })
    void namesWhatArtifactsAreNamedAfter(String os, String arch, String name) {
        assertThat(Platform.of(os, arch, libraries)).hasToString(name);
    }

    @Test
    void recognisesAlpine() throws IOException {
        Files.createFile(libraries.resolve("ld-musl-x86_64.so.1"));

        assertThat(Platform.of("Linux", "amd64", libraries)).hasToString("linux-amd64-alpine");
    }

    @Test
    void isNotMisledByMuslBesideGlibc() throws IOException {
        Files.createFile(libraries.resolve("ld-musl-x86_64.so.1"));
        Files.createDirectory(libraries.resolve("x86_64-linux-gnu"));

        assertThat(Platform.of("Linux", "amd64", libraries)).hasToString("linux-amd64");
    }

    @ParameterizedTest
    @CsvSource({"Windows 11, amd64, Windows 11", "Linux, riscv64, riscv64"})
    void saysWhatIsNotSupported(String os, String arch, String named) {
        assertThatThrownBy(() -> Platform.of(os, arch, libraries))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining(named)
                .hasMessageContaining("--database jdbc:");
    }
}
