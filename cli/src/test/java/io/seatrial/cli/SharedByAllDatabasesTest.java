package io.seatrial.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one attempt at statements does to the server, the next one must not find there. */
class SharedByAllDatabasesTest {

    @TempDir
    Path folder;

    @Test
    void aRoleIsMadeEvenIfRowsStoodInTheWayOnce() throws IOException {
        Path a = Files.writeString(folder.resolve("a.sql"), "CREATE TABLE t (id int PRIMARY KEY, v text);");
        Path b = Files.writeString(
                folder.resolve("b.sql"),
                "CREATE ROLE keeper_of_t;\nCREATE TABLE t (id int PRIMARY KEY, v varchar(3));\n"
                        + "ALTER TABLE t OWNER TO keeper_of_t;");
        Said said = Said.by("diff", a, b, "--sql", "--unsafe");
        assertThat(said.exit()).as(said.out() + said.err()).isEqualTo(1);
        assertThat(said.out())
                .startsWith("-- Makes A into B")
                .containsSubsequence(
                        "made-up rows stand in the way",
                        "CREATE ROLE keeper_of_t;",
                        "ALTER TABLE public.t OWNER TO keeper_of_t;");
    }
}
