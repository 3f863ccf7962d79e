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
        Settings settings = Settings.read(folder);
        return SeedFiles.of(settings, ProjectHistories.read(settings));
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
                .extracting(
                        Seed::environment,
                        seed -> seed.scripts().stream().map(Script::file).toList(),
                        Seed::command)
                .containsExactly(
                        tuple("development", List.of("db/dev/x.sql", "db/dev/y.sql", "db/one.sql"), null),
                        tuple("test", List.of(), "make seed"));
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
