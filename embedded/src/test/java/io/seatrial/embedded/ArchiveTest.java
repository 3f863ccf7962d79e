package io.seatrial.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class ArchiveTest {

    @TempDir
    Path folder;

    @Test
    void unpacksFilesAndLinks() throws IOException {
        TarArchiveEntry program = new TarArchiveEntry("bin/program");
        program.setMode(0755);
        TarArchiveEntry link = new TarArchiveEntry("lib/link.so", TarConstants.LF_SYMLINK);
        link.setLinkName("../bin/program");

        unpack(program, link, new TarArchiveEntry("share/text"));

        assertThat(folder.resolve("bin/program")).isExecutable().hasContent("bin/program");
        assertThat(Files.isExecutable(folder.resolve("share/text"))).isFalse();
        assertThat(folder.resolve("lib/link.so")).isSymbolicLink().hasContent("bin/program");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil", "bin/../../evil"})
    void refusesPathsThatLeadOut(String path) {
        assertThatThrownBy(() -> unpack(new TarArchiveEntry(path))).isInstanceOf(DamagedException.class);
        assertThat(folder.resolveSibling("evil")).doesNotExist();
    }

    @Test
    void refusesLinksThatLeadOut() {
        TarArchiveEntry link = new TarArchiveEntry("link", TarConstants.LF_SYMLINK);
        link.setLinkName("../../etc");

        assertThatThrownBy(() -> unpack(link)).isInstanceOf(DamagedException.class);
    }

    private void unpack(TarArchiveEntry... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new XZOutputStream(bytes, new LZMA2Options()))) {
            for (TarArchiveEntry entry : entries) {
                byte[] contents =
                        entry.isSymbolicLink() ? new byte[0] : entry.getName().getBytes();
                entry.setSize(contents.length);
                tar.putArchiveEntry(entry);
                tar.write(contents);
                tar.closeArchiveEntry();
            }
        }
        Archive.unpack(new ByteArrayInputStream(bytes.toByteArray()), folder);
    }
}
