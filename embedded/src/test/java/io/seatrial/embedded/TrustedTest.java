package io.seatrial.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.seatrial.trouble.EnvironmentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrustedTest {

    @TempDir
    Path temporary;

    @Test
    void makesAFolderThatOnlyItsOwnerWritesTo() throws IOException {
        Path folder = Trusted.directory(temporary.resolve("a/b"));

        assertThat(Files.getPosixFilePermissions(folder)).isEqualTo(PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(Trusted.directory(folder)).isEqualTo(folder);
    }

    @Test
    void refusesAFolderThatOthersWriteTo() throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("shared"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwx---"));

        assertThatThrownBy(() -> Trusted.directory(folder))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("chmod go-w")
                .hasMessageContaining("SEATRIAL_CACHE");
    }

    @Test
    void refusesAFolderInOneThatEverybodyWritesTo() throws IOException {
        Path shared = Files.createDirectory(temporary.resolve("shared"));
        Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rwxrwxrwx"));

        assertThatThrownBy(() -> Trusted.directory(shared.resolve("mine")))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("everybody may write to it");
    }

    @Test
    void refusesALink() throws IOException {
        Path real = Files.createDirectory(temporary.resolve("real"));
        Path link = Files.createSymbolicLink(temporary.resolve("link"), real);

        assertThatThrownBy(() -> Trusted.directory(link))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("link");
    }

    @Test
    void refusesAFolderOfSomebodyElse() throws IOException {
        assumeTrue(Account.own() == 0, "only root can give a folder away");
        Path folder = Files.createDirectory(temporary.resolve("given"));
        Trees.give(folder, 65_534, 65_534);

        assertThatThrownBy(() -> Trusted.directory(folder))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("belongs to user 65534");
    }
}
