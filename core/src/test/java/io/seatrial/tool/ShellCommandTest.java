package io.seatrial.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellCommandTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir
    Path folder;

    @Test
    void noPartOfASecretIsLeftWhereTheBeginningIsCutOff() {
        for (int more = 0; more < 12; more++) {
            ShellCommand.Ended ended =
                    run("printf '%0" + (3_990 + more) + "d' 0 | sed 's/^/s3crets3cret/'; printf 's3cret'", LONG);

            assertThat(ended.tail()).endsWith("0***").doesNotContain("cret").doesNotContain("et0");
            assertThat(ended.tail()).hasSizeBetween(3_990, 4_020);
        }
    }

    private ShellCommand.Ended run(String line, Duration limit) {
        return new ShellCommand(line, folder, Map.of("DATABASE_URL", "x://u:s3cret@h/d"), List.of("s3cret")).run(limit);
    }

    @Test
    void aCommandRunsInTheFolderAndFindsTheDatabase() throws Exception {
        Files.writeString(folder.resolve("here"), "");

        ShellCommand.Ended ended = run("test -e here && echo \"$DATABASE_URL\" >&2; exit 3", LONG);

        assertThat(ended).isEqualTo(new ShellCommand.Ended(3, false, "x://u:***@h/d"));
    }

    /** More than once: what is lost at the end is lost by a race between the end and the reader. */
    @RepeatedTest(10)
    void onlyTheEndOfWhatItSaysIsKept() {
        ShellCommand.Ended ended = run("seq 1 200000; echo last", LONG);

        assertThat(ended.ok()).isTrue();
        assertThat(ended.tail())
                .startsWith("… ")
                .endsWith("199999\n200000\nlast")
                .hasSizeLessThan(5000);
    }

    @Test
    void lettersThatFallOnTheEdgeOfABlockStayWhole() {
        ShellCommand.Ended ended = run("yes 'x→→→' | head -3000", LONG);

        assertThat(ended.tail()).doesNotContain("\uFFFD").endsWith("x→→→\nx→→→");
    }

    @Test
    void whatDoesNotEndIsStoppedWithAllThatItStarted() {
        ShellCommand.Ended ended = run("echo begun; (sleep 300) & sleep 300", Duration.ofSeconds(2));

        assertThat(ended).isEqualTo(new ShellCommand.Ended(-1, true, "begun"));
    }
}
