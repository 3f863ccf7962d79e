package io.seatrial.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackTest {

    @TempDir
    Path temporary;

    private Path source;
    private Path pack;
    private Path target;

    @BeforeEach
    void folders() throws IOException {
        source = Files.createDirectories(temporary.resolve("source"));
        pack = Files.createDirectories(temporary.resolve("pack"));
        target = Files.createDirectories(temporary.resolve("target"));
        Files.createDirectories(source.resolve("base/1"));
        Files.createDirectories(source.resolve("empty"));
        Files.createFile(source.resolve("nothing"));
        Files.writeString(source.resolve("base/1/text"), "a text");
        Files.write(source.resolve("base/zeros"), new byte[100_000]);
        byte[] log = Arrays.copyOf("begun".getBytes(), 16 << 20);
        Files.write(source.resolve("log"), log);
    }

    @Test
    void givesBackWhatWasStored() throws IOException {
        Pack.store(source, pack);
        Pack.restore(pack, target);

        assertThat(target.resolve("empty")).isEmptyDirectory();
        assertThat(Trees.files(target)).hasSameSizeAs(Trees.files(source));
        for (Path file : Trees.files(source)) {
            assertThat(target.resolve(source.relativize(file).toString())).hasSameBinaryContentAs(file);
        }
    }

    @Test
    void doesNotStoreTheZerosAtTheEnd() throws IOException {
        Pack.store(source, pack);

        assertThat(Files.size(pack.resolve("contents"))).isEqualTo("a text".length() + "begun".length());
    }

    @Test
    void noticesChangedContents() throws IOException {
        Pack.store(source, pack);
        Files.writeString(pack.resolve("contents"), "A text", StandardOpenOption.WRITE);

        assertThatThrownBy(() -> Pack.restore(pack, target)).isInstanceOf(DamagedException.class);
    }

    @Test
    void noticesAListThatWasCutOff() throws IOException {
        Pack.store(source, pack);
        byte[] list = Files.readAllBytes(pack.resolve("list"));
        Files.write(pack.resolve("list"), Arrays.copyOf(list, list.length - 3));

        assertThatThrownBy(() -> Pack.restore(pack, target)).isInstanceOf(DamagedException.class);
    }

    @Test
    void doesNotFollowALinkOutOfTheFolder() throws IOException {
        Path secret = Files.writeString(temporary.resolve("secret"), "not for the server");
        Files.createSymbolicLink(source.resolve("link"), secret);

        assertThatThrownBy(() -> Pack.store(source, pack)).isInstanceOf(IOException.class);
    }
}
