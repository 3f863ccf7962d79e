package io.seatrial.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLinesTest {

    @TempDir
    Path folder;

    private static void misuse(Said said, String... parts) {
        assertThat(said.exit()).isEqualTo(3);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains(parts).doesNotContain("\tat ");
    }

    @Test
    void tellsItsVersionAndItsCommands() {
        assertThat(Said.by("--version").out()).matches("seatrial \\d+\\.\\d+\\.\\d+\\R");
        Said help = Said.by("--help");
        assertThat(help.exit()).isZero();
        assertThat(help.out())
                .contains(
                        "run",
                        "snapshot",
                        "diff",
                        "drift",
                        "accept",
                        "explain",
                        "fill",
                        "compare-data",
                        "generate",
                        "clean");
        assertThat(help.out()).doesNotContain("merge");
        assertThat(Said.by("run", "--help").out()).contains("--since", "--last", "--only", "--pending-on", "--keep");
    }

    @Test
    void misuseEndsWithThreeAndSaysWhatToDo() {
        misuse(Said.by(), "which command?", "--help");
        misuse(Said.by("runn"), "runn", "run");
        misuse(Said.by("run", "--lost"), "--lost", "seatrial run --help");
        misuse(Said.by("run", folder.resolve("none")), "no folder");
        misuse(Said.by("run", folder, "--trial", "roundtrip"), "\"round-trip\"?");
        misuse(Said.by("run", folder, "--layout", "dbmat"), "\"dbmate\"?");
        misuse(Said.by("run", folder, "--fail-on", "everything"), "--fail-on", "never");
        misuse(Said.by("run", folder, "--last", "0"), "--last 0");
        misuse(Said.by("run", folder, "--last", "1", "--only", "2"), "mutually exclusive");
        misuse(Said.by("run", folder, "--wait", "long"), "--wait");
        misuse(Said.by("run", folder, "--max-databases", "1"), "--max-databases");
        misuse(Said.by("run", folder, "--migrations", "nowhere"), "nowhere");
        misuse(Said.by("explain", "rolback-fails"), "\"rollback-fails\"?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--jobs=2", "--shard=1/2"})
    void whatIsPromisedAndNotYetKeptIsRefused(String option) {
        misuse(Said.by("run", folder, option), "this version has no " + option.replaceFirst("=.*", ""));
    }

    @Test
    void reportsAreCheckedBeforeAnythingIsRun() throws IOException {
        misuse(Said.by("run", folder, "--report", "jsn=" + folder.resolve("a")), "jsn");
        misuse(Said.by("run", folder, "--report", "json"), "lacks a part");
        misuse(Said.by("run", folder, "--report", "json=" + folder), "that is a folder");
        Files.writeString(folder.resolve("file"), "");
        misuse(Said.by("run", folder, "--report", "json=" + folder.resolve("file/a.json")), "file");
    }

    @Test
    void malformedSettingsAreToldWithTheirLine() throws IOException {
        Files.writeString(folder.resolve("seatrial.yaml"), "trials:\n  - round-trip\ndatabase: postgresql\n");
        misuse(Said.by("run", folder), "seatrial.yaml:3:", "\"databases\"?");
    }

    @Test
    void aFileThatCannotBeReadBreaksTheRunAndIsNamed() throws IOException {
        Files.createDirectory(folder.resolve("migrations"));
        Files.write(folder.resolve("migrations/001_a.sql"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 'a'});
        Files.writeString(folder.resolve("migrations/002_b.sql"), "CREATE TABLE b (id int);");
        Said said = Said.by("run", folder);
        assertThat(said.exit()).isEqualTo(3);
        assertThat(said.out()).contains("stray-file", "migrations/001_a.sql is not UTF-8", "Nothing was tried");
        misuse(Said.by("snapshot", folder), "migrations/001_a.sql is not UTF-8");
    }

    @Test
    void aFolderWithoutAHistoryIsNeverAPass() {
        Path json = folder.resolve("out/report.json");
        Said said = Said.by("run", folder, "--report", "json=" + json);
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.out()).contains("not a pass");
        assertThat(json).content().contains("\"conclusion\" : \"nothing-examined\"");
    }

    @Test
    void aBrokenRunLeavesNoOldReportBehind() throws IOException {
        Path json = Files.writeString(folder.resolve("report.json"), "{\"conclusion\": \"passed\"}");
        Said said = Said.by("run", folder, "--migrations", "nowhere", "--report", "json=" + json);
        assertThat(said.exit()).isEqualTo(3);
        assertThat(json).content().contains("\"conclusion\" : \"broken\"");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void explainsChecks() {
        assertThat(Said.by("explain").out()).contains("rollback-changes-schema", "migration-fails");
        Said page = Said.by("explain", "rollback-fails");
        assertThat(page.exit()).isZero();
        assertThat(page.out()).startsWith("rollback-fails").contains("What to do");
    }

    @Test
    void tracesAreShownToThoseWhoAskTwice() {
        assertThat(Said.by("run", folder.resolve("none"), "-v").err()).doesNotContain("\tat ");
        assertThat(Said.by("run", folder.resolve("none"), "-vv").err()).contains("\tat ");
    }

    @Test
    void aDefectOfOursIsToldAsSuch() {
        java.io.StringWriter err = new java.io.StringWriter();
        java.io.PrintWriter writer = new java.io.PrintWriter(err, true);
        int exit =
                new Troubles(new Console(writer, writer, false, false), false).tell(new IllegalStateException("odd"));
        assertThat(exit).isEqualTo(3);
        assertThat(err.toString()).contains("a defect of Seatrial itself", "odd", "report it");
    }
}
