package io.seatrial.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.Seatrial;
import io.seatrial.Settings;
import io.seatrial.embedded.EmbeddedPostgres;
import io.seatrial.report.Conclusion;
import io.seatrial.report.Report;
import io.seatrial.run.Progress;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scripts that harm the server itself, or are larger than life. */
class HostileScriptsTest {

    @TempDir
    private Path project;

    @Test
    void aServerThatDiesBreaksTheRunAndHidesNothing() throws IOException {
        write("001_t", "CREATE TABLE t (id int);", "DROP TABLE u;");
        write(
                "002_kills",
                "COPY (SELECT 1) TO PROGRAM 'kill -QUIT $(head -n 1 postmaster.pid)';\nSELECT pg_sleep(60);",
                "SELECT 1;");
        write("003_after", "CREATE TABLE v (id int);", "DROP TABLE v;");
        Report report = run();
        assertThat(report.conclusion()).isEqualTo(Conclusion.BROKEN);
        assertThat(report.failure()).contains("Is the server still running?", "002_kills.up.sql");
        assertThat(report.findings())
                .extracting(judged ->
                        judged.finding().rule().id() + " " + judged.finding().migration())
                .contains("rollback-fails 001");
    }

    @Test
    void aScriptThatFillsTheDiskIsStoppedAndTheRunGoesOn() throws IOException {
        write("001_t", "CREATE TABLE t (v text);", "DROP TABLE t;");
        write(
                "002_fills",
                "INSERT INTO t SELECT repeat(md5(g::text), 100) FROM generate_series(1, 100000) g;",
                "DELETE FROM t;");
        write("003_after", "CREATE TABLE u (id int);", "DROP TABEL u;");
        Report report = Seatrial.run(
                settings().build(), name -> new Cramped(EmbeddedPostgres.start(), 96 * 1024 * 1024), Progress.SILENT);
        assertThat(report.findings())
                .extracting(judged -> judged.finding().rule().id() + " "
                        + judged.finding().migration() + " " + judged.finding().line())
                .containsExactly("migration-fails 002 1", "rollback-fails 003 1");
        assertThat(report.findings().get(0).finding().message()).contains("filled the disk");
    }

    @Test
    void ofAVeryLongScriptOnlyTheBeginningIsWrittenDown() throws IOException {
        write("001_t", "CREATE TABLE t (id int);", "DROP TABLE t;");
        write(
                "002_many",
                "INSERT INTO t VALUES (1);\n".repeat(2_000) + "INSERT INTO no_such VALUES (1);",
                "DELETE FROM t;");
        Report report = run();
        assertThat(report.recordings().get(0).steps())
                .allSatisfy(step -> assertThat(step.runs()).hasSizeLessThan(400));
        assertThat(report.findings())
                .singleElement()
                .satisfies(judged -> assertThat(judged.finding().line()).isEqualTo(2_001));
    }

    @Test
    void rowsOfCopyStreamPast() throws IOException {
        Path file = Files.createDirectories(project.resolve("migrations")).resolve("001_rows.sql");
        try (Writer script = Files.newBufferedWriter(file)) {
            script.write("-- migrate:up\nCREATE TABLE t (id int, v text);\nCOPY t FROM STDIN;\n");
            for (int i = 0; i < 100_000; i++) {
                script.write(i + "\tv" + i + "\n");
            }
            script.write("\\.\nSELECT 1 / (count(*) - 99999) FROM t;\n-- migrate:down\nDROP TABLE t;\n");
        }
        assertThat(Seatrial.run(settings().build(), name -> EmbeddedPostgres.start(), Progress.SILENT)
                        .findings())
                .isEmpty();
    }

    private void write(String name, String up, String down) throws IOException {
        Path folder = Files.createDirectories(project.resolve("migrations"));
        Files.writeString(folder.resolve(name + ".up.sql"), up);
        Files.writeString(folder.resolve(name + ".down.sql"), down);
    }

    private io.seatrial.SettingsBuilder settings() {
        return Settings.read(project).with().trials(List.of("round-trip"));
    }

    private Report run() {
        Settings settings = settings().layout("golang-migrate").build();
        return Seatrial.run(settings, name -> EmbeddedPostgres.start(), Progress.SILENT);
    }
}
