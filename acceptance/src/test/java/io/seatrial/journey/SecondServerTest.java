package io.seatrial.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.Seatrial;
import io.seatrial.Settings;
import io.seatrial.database.DatabaseServer;
import io.seatrial.database.DatabaseServers;
import io.seatrial.diff.Change;
import io.seatrial.embedded.EmbeddedPostgres;
import io.seatrial.recording.Recording;
import io.seatrial.recording.Rollback;
import io.seatrial.report.Conclusion;
import io.seatrial.report.Report;
import io.seatrial.run.Progress;
import io.seatrial.trouble.EnvironmentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a round trip leaves to a second server comes to the same as if the first had done it. */
class SecondServerTest {

    private static EmbeddedPostgres server;

    @TempDir
    private Path project;

    private int written;

    @BeforeAll
    static void start() {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theSameIsFoundOnOneServerAndOnTwo() throws IOException {
        writeHistory();
        Opening one = new Opening(() -> new Borrowed(server));
        Opening two = new Opening(EmbeddedPostgres::start);
        Report alone = run(one);
        Report beside = run(two);
        assertThat(two.servers).hasSizeGreaterThan(1).doesNotHaveDuplicates();
        assertThat(alone.findings()).hasSizeGreaterThan(8);
        assertThat(beside.findings()).isEqualTo(alone.findings());
        assertThat(beside.notObserved()).isEqualTo(alone.notObserved());
        assertThat(rollbacks(beside)).hasSizeGreaterThan(4).isEqualTo(rollbacks(alone));
        assertThat(steps(beside)).isEqualTo(steps(alone));
    }

    @Test
    void theSameIsFoundWithoutProofsOfRollbacks() throws IOException {
        writeHistory();
        Files.writeString(project.resolve(Settings.FILE), "prove-rollbacks: yes\n");
        Report with = run(new Opening(() -> new Borrowed(server)));
        Files.writeString(project.resolve(Settings.FILE), "prove-rollbacks: no\n");
        Report without = run(new Opening(() -> new Borrowed(server)));
        assertThat(rollbacks(with)).hasSizeGreaterThan(4);
        assertThat(rollbacks(without)).isEmpty();
        assertThat(with.findings()).anyMatch(judged -> judged.finding().rollback() != null);
        assertThat(without.findings()).allMatch(judged -> judged.finding().rollback() == null);
        assertThat(told(without)).hasSizeGreaterThan(8).isEqualTo(told(with));
        assertThat(steps(without)).isEqualTo(steps(with));
    }

    @Test
    void theFirstServerDoesItAllWhereNoSecondIsToBeHad() throws IOException {
        writeHistory();
        Report alone = run(new Opening(() -> new Borrowed(server)));
        Report without = run(new Opening(() -> {
            throw new EnvironmentException("there is no memory for another");
        }));
        assertThat(without.conclusion()).isEqualTo(Conclusion.FINDINGS);
        assertThat(without.findings()).isEqualTo(alone.findings());
    }

    @Test
    void aSecondServerThatDiesBreaksTheRunAndHidesNothingBefore() throws IOException {
        write("CREATE TABLE first (id int);", "DROP TABLE no_such;");
        write(
                "COPY (SELECT 1) TO PROGRAM 'test \"$(sed -n 4p postmaster.pid)\" = " + server.port()
                        + " || kill -QUIT $(head -n 1 postmaster.pid)';\n"
                        + "SELECT pg_sleep(CASE WHEN current_setting('port') = '" + server.port()
                        + "' THEN 0 ELSE 60 END);",
                "SELECT 1;");
        for (int i = 0; i < 10; i++) {
            write("CREATE TABLE later_" + i + " (id int);", "DROP TABLE no_such;");
        }
        Report report = run(new Opening(EmbeddedPostgres::start));
        assertThat(report.conclusion()).isEqualTo(Conclusion.BROKEN);
        assertThat(report.failure()).contains("Is the server still running?", "003_m.up.sql");
        assertThat(report.findings()).singleElement().satisfies(judged -> {
            assertThat(judged.finding().rule().id()).isEqualTo("rollback-fails");
            assertThat(judged.finding().migration()).isEqualTo("001");
        });
    }

    /** Downs that fail, forget, do nothing, fail for what is missing; roles made by the history, and taken for granted. */
    private void writeHistory() throws IOException {
        write("CREATE TABLE a (id int PRIMARY KEY, v text);\nINSERT INTO a VALUES (1, 'x');", "DROP TABLE a;");
        write("CREATE TABLE b (id int);\nGRANT SELECT ON b TO nobody_made_me;", "DROP TABLE no_such;");
        write("ALTER TABLE a ADD c int NOT NULL DEFAULT 1, ADD d int;", "ALTER TABLE a DROP c;");
        write("CREATE ROLE maker;\nCREATE TABLE m (id int);\nALTER TABLE m OWNER TO maker;", "DROP TABLE m;");
        write("CREATE INDEX a_v ON a (v);", "-- nothing");
        write("CREATE VIEW w AS SELECT id FROM a;", "DROP VIEW w;");
        write("CREATE VIEW at AS SELECT timestamp 'now' AS t;", "DROP VIEW at;\nDROP VIEW w;");
        write("ALTER TABLE b ADD COLUMN e int;\nGRANT SELECT ON b TO another_one;", "ALTER TABLE b DROP COLUMN f;");
        write("ALTER TABLE a DROP COLUMN v;", "ALTER TABLE a ADD COLUMN v text;");
        write("CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';", "SELECT 1;");
        write("CREATE TABLE broken (id no_such_type);", "DROP TABLE broken;");
        write("ALTER TABLE broken ADD COLUMN x int;", "ALTER TABLE broken DROP COLUMN x;");
        write("CREATE TABLE z (id int);\nCOMMENT ON TABLE z IS 'last';", "DROP TABLE no_such;");
        write("ALTER TABLE z ADD UNIQUE (id);", "SELECT 1;");
        write("CREATE TABLE y (id int);\nCREATE TABLE x (id int);", "DROP TABLE y;\nALTER TABLE x ADD COLUMN v int;");
    }

    private void write(String up, String down) throws IOException {
        Path folder = Files.createDirectories(project.resolve("migrations"));
        String version = String.format("%03d", ++written);
        Files.writeString(folder.resolve(version + "_m.up.sql"), up);
        Files.writeString(folder.resolve(version + "_m.down.sql"), down);
    }

    private Report run(DatabaseServers servers) {
        Settings settings = Settings.read(project)
                .with()
                .trials(List.of("round-trip"))
                .layout("golang-migrate")
                .build();
        return Seatrial.run(settings, servers, Progress.SILENT);
    }

    private static List<Rollback> rollbacks(Report report) {
        return report.recordings().stream()
                .map(Recording::rollbacks)
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> told(Report report) {
        return report.findings().stream()
                .map(Report.Judged::finding)
                .map(finding -> finding.rule() + " " + finding.severity() + " " + finding.migration() + " "
                        + finding.direction() + " " + finding.file() + ":" + finding.line() + " " + finding.message()
                        + " " + finding.evidence())
                .toList();
    }

    private static List<String> steps(Report report) {
        return report.recordings().get(0).steps().stream()
                .map(step -> step.migration().version() + " " + step.role() + " " + step.ok() + " "
                        + step.changes().stream().map(Change::id).toList() + " " + step.observations())
                .toList();
    }

    /** Lends the shared server first, and then what it is told to. */
    private static final class Opening implements DatabaseServers {

        private final Supplier<DatabaseServer> further;
        private final List<String> servers = new ArrayList<>();

        Opening(Supplier<DatabaseServer> further) {
            this.further = further;
        }

        @Override
        public synchronized DatabaseServer open(String nameOrUrl) {
            DatabaseServer next = servers.isEmpty() ? new Borrowed(server) : further.get();
            servers.add(next.url("postgres"));
            return next;
        }
    }
}
