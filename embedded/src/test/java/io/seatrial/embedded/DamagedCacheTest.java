package io.seatrial.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A cache that lost something (a full disk, a power cut, somebody's broom) is made whole again by itself. */
class DamagedCacheTest {

    private Path temporary;
    private PostgresSetup setup;

    @BeforeEach
    void open() throws IOException {
        temporary = Memory.folder();
        Cache cache = Cache.in(Memory.cacheIn(temporary.resolve("cache")));
        setup = new PostgresSetup(PostgresVersion.standard(), Platform.current(), Ladder.choose(), cache);
    }

    @AfterEach
    void remove() throws IOException {
        Trees.remove(temporary);
    }

    @Test
    void isMadeWholeAgain() throws IOException {
        startAndStop();
        for (Path damaged : List.of(
                setup.binaries().resolve("bin/postgres"), setup.template().resolve("contents"))) {
            long size = Files.size(damaged);
            Files.write(damaged, new byte[0]);

            startAndStop();

            assertThat(damaged).hasSize(size);
        }
    }

    private void startAndStop() {
        RunningServer.start(new PostgresLaunch(setup)).stop();
    }
}
