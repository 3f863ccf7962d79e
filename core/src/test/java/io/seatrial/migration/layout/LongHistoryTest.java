package io.seatrial.migration.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.migration.History;
import io.seatrial.migration.Migration;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Histories of any length, and scripts of any size, are read without keeping their text. */
class LongHistoryTest {

    @TempDir
    Path folder;

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    void tenThousandMigrations() throws IOException {
        String filler = "-- " + "x".repeat(30) + "\n";
        for (int i = 1; i <= 10_000; i++) {
            Files.writeString(
                    folder.resolve("%05d_m.sql".formatted(i)),
                    "-- migrate:up\n" + filler + "select " + i + ";\n-- migrate:down\nselect -" + i + ";\n");
        }
        long before = used();
        History history = Detection.of(new Project(folder), null, null).read(Map.of());
        assertThat(used() - before).as("bytes kept").isLessThan(15_000_000L);
        assertThat(history.layout()).isEqualTo("dbmate");
        assertThat(history.migrations()).hasSize(10_000);
        assertThat(history.oddities()).isEmpty();
        assertThat(history.migrations().get(9_999).version()).isEqualTo("10000");
    }

    @Test
    void aScriptOfTwentyMegabytesInOneLine() throws IOException {
        Path file = folder.resolve("1_big.up.sql");
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            for (int i = 0; i < 20_000; i++) {
                writer.write("select '" + "x".repeat(990) + "'; ");
            }
        }
        Files.writeString(folder.resolve("1_big.down.sql"), "select 1;\n");
        long before = used();
        List<Migration> migrations = Detection.of(new Project(folder), "golang-migrate", null)
                .read(Map.of())
                .migrations();
        assertThat(used() - before).as("bytes kept").isLessThan(15_000_000L);
        try (Reader reader = migrations.get(0).up().content().open()) {
            assertThat((char) reader.read()).isEqualTo('s');
        }
    }
}
