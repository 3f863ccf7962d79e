package io.seatrial.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way back that mends a finding, in everything that a run writes. */
class WrittenRollbackTest {

    @TempDir
    Path project;

    @BeforeEach
    void migrations() throws IOException {
        pair("1_users", "CREATE TABLE users (id int PRIMARY KEY, email text NOT NULL);", "DROP TABLE users;");
        pair("2_forgets", "CREATE INDEX e ON users (email);\nALTER TABLE users ALTER email DROP NOT NULL;", """
                BEGIN;
                DROP INDEX e;
                COMMIT;
                """);
        pair("3_fails", "CREATE TYPE mood AS ENUM ('a<b');", "DROP TABLE mood;");
        pair("4_nothing", "CREATE VIEW v AS SELECT email FROM users;", "-- no");
        pair(
                "5_none",
                "CREATE ROLE keeper_of_five;\nCREATE TABLE five (id int);\nGRANT SELECT ON five TO keeper_of_five;",
                null);
        pair("6_fine", "CREATE TABLE six (id int);", "DROP TABLE six;");
    }

    private void pair(String name, String up, String down) throws IOException {
        Path folder = Files.createDirectories(project.resolve("migrations"));
        Files.writeString(folder.resolve(name + ".up.sql"), up + "\n");
        if (down != null) {
            Files.writeString(folder.resolve(name + ".down.sql"), down + "\n");
        }
    }

    private Said run() {
        return Said.by(
                "run",
                project,
                "--trial",
                "round-trip",
                "--report",
                "json=" + project.resolve("r.json"),
                "--report",
                "html=" + project.resolve("r.html"),
                "--report",
                "markdown=" + project.resolve("r.md"),
                "--report",
                "junit=" + project.resolve("r.xml"));
    }

    private String report(String name) throws IOException {
        return Files.readString(project.resolve(name));
    }

    @Test
    void standsBelowWhatToDo() throws IOException {
        Said said = run();
        assertThat(said.exit()).as(said.err()).isEqualTo(1);
        assertThat(said.out())
                .contains(
                        "proved without rows, before the COMMIT that ends the down in migrations/2_forgets.down.sql:\n"
                                + "      ALTER TABLE users ALTER COLUMN email SET NOT NULL;\n",
                        "proved without rows, in the place of the down in migrations/3_fails.down.sql:\n      DROP TYPE mood;\n",
                        "proved without rows, at the end of the down in migrations/4_nothing.down.sql:\n      DROP VIEW v;\n",
                        "proved without rows, as the new file migrations/5_none.down.sql:\n      DROP TABLE five;\n");
        assertThat(report("r.json"))
                .contains(
                        "\"manner\" : \"before-commit\"",
                        "\"sql\" : \"ALTER TABLE users ALTER COLUMN email SET NOT NULL;\\n\"",
                        "\"manner\" : \"instead\"",
                        "\"manner\" : \"file\"");
        assertThat(report("r.html"))
                .contains("Proved by running, without rows", "<pre class=\"sql\">DROP TYPE mood;</pre>");
        assertThat(report("r.md"))
                .contains("**Proved by running, without rows**, in the place of", "```sql\nDROP TYPE mood;\n```");
        assertThat(report("r.xml"))
                .contains("proved without rows, in the place of the down in migrations/3_fails.down.sql:");
    }

    @Test
    void isNotWrittenWhereNobodyWantsIt() throws IOException {
        pair(
                "3_fails",
                "CREATE TYPE mood AS ENUM ('a<b');",
                "DROP TABLE mood; -- seatrial: allow rollback-fails because so");
        pair("4_nothing", "CREATE VIEW v AS SELECT email FROM users;", "-- seatrial: irreversible because so");
        Files.delete(project.resolve("migrations/5_none.up.sql"));
        assertThat(run().out())
                .contains("rollback-fails", "migrations/2_forgets.down.sql:\n      ALTER TABLE")
                .doesNotContain("DROP TYPE mood", "DROP VIEW v;");
    }
}
