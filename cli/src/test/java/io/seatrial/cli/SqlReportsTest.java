package io.seatrial.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The statements of a difference, on the console and in every report. */
class SqlReportsTest {

    @TempDir
    Path folder;

    private Path script(String name, String sql) throws IOException {
        return Files.writeString(folder.resolve(name), sql);
    }

    private String report(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private Object[] withReports(Object... words) {
        Object[] all = java.util.Arrays.copyOf(words, words.length + 8);
        String[] formats = {"json", "html", "markdown", "junit"};
        for (int i = 0; i < formats.length; i++) {
            all[words.length + 2 * i] = "--report";
            all[words.length + 2 * i + 1] = formats[i] + "=" + folder.resolve("r." + formats[i]);
        }
        return all;
    }

    @Test
    void driftTellsWhatTheHistoryLacks() throws IOException {
        Path project = Files.createDirectories(folder.resolve("db"));
        Files.writeString(project.resolve("1_a.up.sql"), "CREATE TABLE a (id int PRIMARY KEY, old text);");
        Files.writeString(project.resolve("1_a.down.sql"), "DROP TABLE a;");
        Path other = script("b.sql", "CREATE TABLE a (id bigint PRIMARY KEY);");
        Said said = Said.by(withReports("drift", project, "--against", other, "--sql"));
        assertThat(said.exit()).as(said.out() + said.err()).isEqualTo(1);
        assertThat(said.out())
                .startsWith("-- Makes the history into ")
                .contains(
                        "ALTER TABLE public.a ALTER COLUMN id TYPE bigint;\n",
                        "\n-- Destroys the values of public.a.old.\n-- ALTER TABLE public.a DROP COLUMN old;\n");
        assertThat(report("r.json"))
                .contains(
                        "\"state\" : \"proved\"",
                        "\"destroys\" : \"the values of public.a.old\"",
                        "\\n-- ALTER TABLE public.a DROP COLUMN old;\\n");
        assertThat(report("r.html"))
                .contains("<pre class=\"sql script\">", "\n-- ALTER TABLE public.a DROP COLUMN old;");
        assertThat(report("r.markdown")).contains("```sql\n-- Makes the history", "\n-- ALTER TABLE public.a DROP");
        assertThat(report("r.junit")).contains("the statements are proved", "ALTER COLUMN id TYPE bigint;");
    }

    @Test
    void unsafeLeavesInWhatDestroysAndOrderIsSaid() throws IOException {
        Path one = script("a.sql", "CREATE TABLE a (x int, y int, z int);");
        Path other = script("b.sql", "CREATE TABLE a (y int, x int);");
        Said said = Said.by(withReports("diff", one, other, "--sql", "--unsafe"));
        assertThat(said.exit()).as(said.out() + said.err()).isEqualTo(3);
        assertThat(said.out())
                .startsWith("-- PROVED BUT FOR THE ORDER OF COLUMNS")
                .contains("-- Still differs: column public.a.y: position", "\nALTER TABLE public.a DROP COLUMN z;\n");
        assertThat(report("r.json")).contains("\"state\" : \"but-for-order\"");
        assertThat(report("r.junit")).contains("PROVED BUT FOR THE ORDER");
        assertThat(Said.by("diff", one, one, "--sql").exit()).isZero();
        assertThat(Said.by("diff", one, other, "--online").err()).contains("they need --sql");
    }
}
