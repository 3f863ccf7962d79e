package io.seatrial.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RoomTest {

    private static final long MIB = 1024 * 1024;

    private final AtomicLong free = new AtomicLong(160 * MIB);
    private final Room room = new Room(free::get);

    @Test
    void aScriptThatWritesTooMuchInManyStatementsIsToldSo() {
        for (int i = 0; i < 12; i++) {
            room.begin("1.sql");
            free.addAndGet(-10 * MIB);
            assertThat(room.filled()).isNull();
            room.end();
        }
        room.begin("1.sql");
        free.addAndGet(-10 * MIB);
        assertThat(room.filled()).contains("130 MiB", "30 MiB were left");
    }

    @Test
    void whatIsWrittenBetweenStatementsIsNotTheScriptsDoing() {
        room.begin("1.sql");
        room.end();
        free.addAndGet(-140 * MIB);
        room.begin("1.sql");
        free.addAndGet(-1 * MIB);
        assertThat(room.filled()).isNull();
    }
}
