package io.seatrial.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

    @TempDir
    Path temporary;

    private Path runs;

    @BeforeEach
    void place() throws IOException {
        runs = Files.createDirectory(temporary.resolve("runs"));
        System.setProperty("seatrial.runs", runs.toString());
    }

    @AfterEach
    void forget() {
        System.clearProperty("seatrial.runs");
    }

    @Test
    void removesFoldersNobodyHolds() throws IOException {
        Path abandoned = folder("run-1");
        Path other = folder("something else");

        assertThat(Leftovers.clean()).contains(abandoned.toString());

        assertThat(abandoned).doesNotExist();
        assertThat(other).exists();
    }

    @Test
    void leavesFoldersThatAreHeld() throws IOException {
        RunDirectory held = RunDirectory.create(runs, new Rung(Rung.DIRECT, null));

        assertThat(Leftovers.clean()).doesNotContain(held.folder().toString());

        assertThat(held.work()).exists();
        held.remove();
        assertThat(held.folder()).doesNotExist();
    }

    @Test
    void leavesFoldersThatAreJustBeingMade() throws IOException {
        Path young = folder("new-1");
        Path old = folder("new-2");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(1))));

        Leftovers.clean();

        assertThat(young).exists();
        assertThat(old).doesNotExist();
    }

    @Test
    void isNotFooledByWhatALeftoverSaysOfItsServer() throws IOException {
        Path folder = folder("run-1");
        Files.writeString(folder.resolve("work/pid"), ProcessHandle.current().pid() + "\n");
        Path nonsense = folder("run-2");
        Files.writeString(nonsense.resolve("work/pid"), "-1; rm -rf /");

        Leftovers.clean();

        assertThat(folder).doesNotExist();
        assertThat(nonsense).doesNotExist();
    }

    @Test
    void touchesNothingInAFolderThatOthersWriteTo() throws IOException {
        Path planted = folder("run-1");
        Files.setPosixFilePermissions(runs, PosixFilePermissions.fromString("rwxrwxrwx"));

        assertThat(Leftovers.clean()).doesNotContain(planted.toString());

        assertThat(planted).exists();
    }

    private Path folder(String name) throws IOException {
        Files.createDirectories(runs.resolve(name).resolve("work"));
        return runs.resolve(name);
    }
}
