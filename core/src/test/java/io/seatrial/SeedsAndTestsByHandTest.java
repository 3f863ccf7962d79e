package io.seatrial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.seatrial.migration.HandTest;
import io.seatrial.migration.History;
import io.seatrial.migration.Migration;
import io.seatrial.migration.Script;
import io.seatrial.migration.Seed;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where seeds and tests by hand are found, and what is known of them before anything runs. */
class SeedsAndTestsByHandTest {

    @TempDir
    Path folder;

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void git(String... words) {
        List<String> all = new ArrayList<>(List.of("-c", "user.name=Ada", "-c", "user.email=ada@example.org"));
        all.addAll(List.of(words));
        assertThat(GitOutput.of(folder, all).ok()).as(String.join(" ", words)).isTrue();
    }

    private List<Seed> seeds() {
        return seedsOn("postgresql");
    }

    private List<Seed> seedsOn(String database) {
        Settings settings = Settings.read(folder);
        return SeedFiles.of(settings, ProjectHistories.read(settings), Dialects.named(database));
    }

    private static List<String> files(Seed seed) {
        return seed.scripts().stream().map(Script::file).toList();
    }

    @Test
    void gitTellsForWhichVersionSeedsWereWritten() throws IOException {
        write("migrations/1_a.up.sql", "SELECT 1;");
        write("seeds/test/b.sql", "SELECT 1;");
        write("seeds/reference/a.sql", "SELECT 1;");
        assertThat(seeds())
                .extracting(Seed::environment, Seed::since)
                .containsExactly(unknown("reference"), unknown("test"));

        git("init", "-q");
        git("add", ".");
        git("commit", "-qm", "one");
        write("migrations/2_b.up.sql", "SELECT 1;");
        git("add", ".");
        git("commit", "-qm", "two");
        write("migrations/3_c.up.sql", "SELECT 1;");
        write("seeds/test/b.sql", "SELECT 2;");

        assertThat(seeds()).extracting(Seed::since).containsExactly("1", "3");
        assertThat(seeds().get(0).because()).contains("git", "seeds/reference/a.sql");
        assertThat(seeds().get(1).because()).contains("not committed");
    }

    private static Tuple unknown(String environment) {
        return tuple(environment, null);
    }

    @Test
    void settingsNameFilesPatternsAndCommands() throws IOException {
        write("migrations/1_a.up.sql", "SELECT 1;");
        write("db/one.sql", "SELECT 1;");
        write("db/dev/x.sql", "SELECT 1;");
        write("db/dev/y.sql", "SELECT 1;");
        write("seatrial.yaml", "seeds:\n  development: [db/dev/*.sql, db/one.sql]\n  test:\n    command: make seed\n");

        assertThat(seeds())
                .extracting(Seed::environment, SeedsAndTestsByHandTest::files, Seed::command)
                .containsExactly(
                        tuple("development", List.of("db/dev/x.sql", "db/dev/y.sql", "db/one.sql"), null),
                        tuple("test", List.of(), "make seed"));
    }

    @Test
    void foldersAndFilesMayBeForOneDatabase() throws IOException {
        write("migrations/1_a.up.sql", "SELECT 1;");
        write("seeds/reference/all.sql", "SELECT 1;");
        write("seeds/reference/plans.mysql.sql", "SELECT 1;");
        write("seeds/reference/pg/plans.sql", "SELECT 1;");
        write("seeds/test/postgres.users.sql", "SELECT 1;");
        write("seeds/test/sqlite3/more/users.sql", "SELECT 1;");

        assertThat(seedsOn("postgresql"))
                .extracting(SeedsAndTestsByHandTest::files)
                .containsExactly(
                        List.of("seeds/reference/all.sql", "seeds/reference/pg/plans.sql"),
                        List.of("seeds/test/postgres.users.sql"));
        assertThat(files(seedsOn("mariadb").get(0)))
                .containsExactly("seeds/reference/all.sql", "seeds/reference/plans.mysql.sql");
        assertThat(files(seedsOn("sqlite").get(1)))
                .containsExactly("seeds/test/postgres.users.sql", "seeds/test/sqlite3/more/users.sql");
    }

    @Test
    void settingsNameSeedsForOneDatabase() throws IOException {
        write("migrations/1_a.up.sql", "SELECT 1;");
        write("a.sql", "SELECT 1;");
        write("b.sql", "SELECT 1;");
        write("seatrial.yaml", "seeds:\n  test:\n    postgresql: a.sql\n    mysql: {command: make seed}\n");

        assertThat(files(seedsOn("postgresql").get(0))).containsExactly("a.sql");
        assertThat(seedsOn("mariadb").get(0).command()).isEqualTo("make seed");
        assertThat(seedsOn("sqlite").get(0).there()).isFalse();
        assertThat(seedsOn("sqlite").get(0).because()).contains("mysql, postgresql only");
    }

    @Test
    void testsByHandAreNoMigrationsAndBelongToOne() throws IOException {
        write("db/V1__a.sql", "SELECT 1;");
        write("db/V2__b.sql", "SELECT 1;");
        write("db/V2.before.sql", "INSERT INTO t VALUES (1);");
        write("db/V2__b.after.sql", "SELECT true;\n-- After down:\n\nSELECT false;\n");
        write("db/V21.after.sql", "SELECT true;");
        Settings settings = Settings.read(folder);
        History history = ProjectHistories.read(settings);

        List<HandTest> tests = HandTestFiles.of(settings, history);

        assertThat(history.migrations()).extracting(Migration::version).containsExactly("V1", "V2");
        assertThat(history.oddities()).isEmpty();
        assertThat(tests)
                .extracting(HandTest::version, HandTest::file)
                .containsExactly(tuple(null, "db/V21.after.sql"), tuple("V2", "db/V2__b.after.sql"));
        HandTest test = tests.get(1);
        assertThat(text(test.before())).isEqualTo("1 INSERT INTO t VALUES (1);");
        assertThat(text(test.afterUp())).isEqualTo("1 SELECT true;");
        assertThat(text(test.afterDown())).isEqualTo("3 SELECT false;");
    }

    /** The line that the script begins on, and its text. */
    private static String text(Script script) {
        try (BufferedReader reader = new BufferedReader(script.content().open())) {
            return script.line() + " "
                    + reader.lines().collect(Collectors.joining(" ")).strip();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
