package io.seatrial.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Statements and rollbacks for SQLite, where a table may have to be made anew and transactions are the files' own. */
class SqliteStatementsTest {

    private static final String PARENT = "CREATE TABLE parent (id INTEGER PRIMARY KEY, n TEXT);\n";
    private static final String CHILD =
            "CREATE TABLE child (id INTEGER PRIMARY KEY, parent_id INTEGER REFERENCES parent (id) ON DELETE CASCADE);\n";

    @TempDir
    Path folder;

    private String file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return file.toString();
    }

    @Test
    void makesATableAnewWithForeignKeysOffAroundTheTransaction() throws IOException {
        String a = file("a.sql", PARENT + CHILD);
        String b = file("b.sql", PARENT.replace("n TEXT", "n INTEGER NOT NULL DEFAULT 0") + CHILD);
        Said said = Said.by("diff", a, b, "--sql", "--database", "sqlite");
        assertThat(said.exit()).as(said.out() + said.err()).isEqualTo(1);
        assertThat(said.out())
                .startsWith("-- Makes A into B")
                .containsSubsequence(
                        "PRAGMA foreign_keys = OFF;\nBEGIN;",
                        "CREATE TABLE parent_new (",
                        "INSERT INTO parent_new (id, n)\nSELECT id, n FROM parent;",
                        "DROP TABLE parent;",
                        "ALTER TABLE parent_new RENAME TO parent;",
                        "COMMIT;\nPRAGMA foreign_keys = ON;");
    }

    @Test
    void whatCannotBeDoneIsSaidAndEndsWithThree() throws IOException {
        String a = file("a.sql", PARENT);
        String b = file("b.sql", "PRAGMA encoding = 'UTF-16le';\n" + PARENT);
        Said said = Said.by("diff", a, b, "--sql", "--database", "sqlite");
        assertThat(said.exit()).isEqualTo(3);
        assertThat(said.out()).startsWith("-- NOT PROVED").contains("encoding");
    }

    @Test
    void whatDestroysIsCommentedOutAsAWhole() throws IOException {
        String hanging = "CREATE INDEX i ON parent (%s);\n"
                + "CREATE TRIGGER r AFTER INSERT ON parent BEGIN UPDATE parent SET n = %s; END;\n";
        String a = file("a.sql", PARENT.replace("n TEXT", "n TEXT UNIQUE, m TEXT") + hanging.formatted("m", "1"));
        String b = file(
                "b.sql",
                PARENT.replace("n TEXT", "n TEXT, x TEXT DEFAULT CURRENT_TIMESTAMP") + hanging.formatted("x", "2"));
        Said said = Said.by("diff", a, b, "--sql", "--database", "sqlite");
        assertThat(said.out()).contains("-- Destroys the values of parent.m.");
        assertThat(said.out().lines().filter(line -> !line.isBlank() && !line.startsWith("--")))
                .containsExactly("BEGIN;", "COMMIT;");
    }

    @Test
    void aRollbackGoesBeforeTheCommitOfAFileThatSetsSomethingBackAfterIt() throws IOException {
        String around = "PRAGMA foreign_keys=OFF;\nBEGIN;\n%sCOMMIT;\nPRAGMA foreign_keys=ON;\n";
        file("p/migrations/1_a.up.sql", around.formatted(PARENT + CHILD));
        file("p/migrations/1_a.down.sql", around.formatted("DROP TABLE child;\nDROP TABLE parent;\n"));
        file("p/migrations/2_b.up.sql", around.formatted("ALTER TABLE parent DROP COLUMN n;\nCREATE TABLE c (x);\n"));
        file("p/migrations/2_b.down.sql", around.formatted("DROP TABLE c;\n"));
        Said said = Said.by("generate", "undo", folder.resolve("p"), "2", "--database", "sqlite");
        assertThat(said.exit()).as(said.out() + said.err()).isZero();
        assertThat(said.out())
                .containsSubsequence(
                        "BEGIN;",
                        "DROP TABLE c;",
                        "-- Not brought back: the values of parent.n",
                        "ALTER TABLE parent ADD COLUMN n TEXT;",
                        "COMMIT;",
                        "PRAGMA foreign_keys=ON;");
    }
}
