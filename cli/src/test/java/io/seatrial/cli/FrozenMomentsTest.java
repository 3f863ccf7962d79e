package io.seatrial.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a script freezes at the moment it runs is no drift; a moment that somebody wrote, and changed, is. */
class FrozenMomentsTest {

    @TempDir
    Path project;

    private Path stored;

    @BeforeEach
    void snapshot() throws IOException {
        Path migrations = Files.createDirectories(project.resolve("migrations"));
        Files.writeString(migrations.resolve("1_t.up.sql"), """
                CREATE TABLE t (id int PRIMARY KEY, at timestamp NOT NULL DEFAULT timestamp '2026-01-01 00:00:00');
                CREATE VIEW asked AS SELECT id, timestamp 'now' AS at FROM t;
                """);
        Files.writeString(migrations.resolve("1_t.down.sql"), "DROP VIEW asked;\nDROP TABLE t;\n");
        stored = project.resolve("stored.txt");
        Files.writeString(stored, Said.by("snapshot", project).out());
    }

    @Test
    void whatIsAnotherEachTimeIsToldAndDoesNotCount() {
        Said drift = Said.by("drift", project, "--against", stored);
        assertThat(drift.exit()).as(drift.out()).isZero();
        assertThat(drift.out())
                .startsWith("Equal.")
                .contains("another each time it is built:\n  view public.asked: definition ");
        assertThat(Said.by("diff", stored, project).exit()).isZero();
    }

    @Test
    void aMomentThatSomebodyWroteCounts() throws IOException {
        Files.writeString(stored, Files.readString(stored).replace("2026-01-01 00:00:00", "2025-01-01 00:00:00"));
        Said drift = Said.by("drift", project, "--against", stored);
        assertThat(drift.exit()).isEqualTo(1);
        assertThat(drift.out())
                .startsWith("different:\n  column public.t.at: default ")
                .contains("another each time");
    }
}
