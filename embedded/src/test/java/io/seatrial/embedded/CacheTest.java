package io.seatrial.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seatrial.trouble.EnvironmentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {

    @TempDir
    Path temporary;

    private Cache cache;

    @BeforeEach
    void open() {
        cache = Cache.in(temporary.resolve("cache"));
    }

    @Test
    void makesAnEntryOnceHoweverManyAskForIt() {
        AtomicInteger made = new AtomicInteger();

        IntStream.range(0, 8)
                .parallel()
                .forEach(i -> cache.entry("thing", folder -> {
                    made.incrementAndGet();
                    Files.writeString(folder.resolve("file"), "contents");
                }));

        assertThat(made).hasValue(1);
        assertThat(cache.entry("thing", folder -> made.incrementAndGet()).resolve("file"))
                .hasContent("contents");
    }

    @Test
    void keepsNothingOfAnEntryThatFailed() throws IOException {
        assertThatThrownBy(() -> cache.entry("thing", folder -> {
                    Files.writeString(folder.resolve("half"), "a half");
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("No space left on device")
                .hasMessageContaining("SEATRIAL_CACHE");

        try (var left = Files.list(temporary.resolve("cache"))) {
            assertThat(left).extracting(path -> path.getFileName().toString()).containsExactly("locks");
        }
    }

    @Test
    void sweepsAwayWhatAKilledProcessLeftHalfMade() throws IOException {
        Path half = Files.createDirectories(temporary.resolve("cache/thing.making"));
        Files.writeString(half.resolve("half"), "a half");

        Path entry = cache.entry("thing", folder -> Files.writeString(folder.resolve("file"), "whole"));

        assertThat(entry.resolve("half")).doesNotExist();
        assertThat(half).doesNotExist();
    }

    @Test
    void discardsOnlyWhatIsDamaged() throws IOException {
        Cache.Maker maker = folder -> Files.writeString(folder.resolve("file"), "contents");
        Path entry = cache.entry("thing", maker);
        assertThat(cache.discardIfDamaged("thing")).isFalse();
        assertThat(cache.discardIfDamaged("never made")).isFalse();

        Files.writeString(entry.resolve("file"), "");

        assertThat(cache.discardIfDamaged("thing")).isTrue();
        assertThat(cache.entry("thing", maker).resolve("file")).hasContent("contents");
    }
}
