package io.seatrial.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Statements that keep writers out as briefly as can be: run outside of any transaction, and proved like all others. */
class OnlineStatementsTest {

    private static final String TABLES = "CREATE TABLE parent (id int PRIMARY KEY);\n"
            + "CREATE TABLE child (id int PRIMARY KEY, parent_id int, n int, m int);\n"
            + "CREATE TABLE parts (id int, parent_id int) PARTITION BY LIST (id);\n"
            + "CREATE TABLE part PARTITION OF parts FOR VALUES IN (1);\n";
    private static final String BEFORE = TABLES + "CREATE INDEX child_m ON child (m);\n";
    private static final String AFTER = TABLES
            + "CREATE UNIQUE INDEX child_n ON child (n) WHERE n > 0;\n"
            + "CREATE INDEX parts_parent ON parts (parent_id);\n"
            + "ALTER TABLE child ADD CONSTRAINT positive CHECK (n >= 0);\n"
            + "ALTER TABLE child ADD CONSTRAINT home FOREIGN KEY (parent_id) REFERENCES parent (id);\n"
            + "ALTER TABLE parts ADD CONSTRAINT home FOREIGN KEY (parent_id) REFERENCES parent (id);\n";

    @TempDir
    Path folder;

    private Said diff(String before, String after, String... options) throws IOException {
        Path a = Files.writeString(folder.resolve("a.sql"), before);
        Path b = Files.writeString(folder.resolve("b.sql"), after);
        Object[] words = new Object[4 + options.length];
        System.arraycopy(new Object[] {"diff", a, b, "--sql"}, 0, words, 0, 4);
        System.arraycopy(options, 0, words, 4, options.length);
        Said said = Said.by(words);
        assertThat(said.exit()).as(said.out() + said.err()).isEqualTo(1);
        assertThat(said.out()).startsWith("-- Makes A into B");
        return said;
    }

    @Test
    void onlineIsBothAndLeavesAloneWhatPartitionedTablesCannot() throws IOException {
        String sql = diff(BEFORE, AFTER, "--online").out();
        assertThat(sql)
                .contains(
                        "DROP INDEX CONCURRENTLY public.child_m;",
                        "CREATE UNIQUE INDEX CONCURRENTLY child_n ON public.child",
                        "CREATE INDEX parts_parent ON ",
                        "values of columns that stay as they are were kept")
                .containsSubsequence("ADD CONSTRAINT home FOREIGN KEY", "NOT VALID;", "VALIDATE CONSTRAINT home;")
                .containsSubsequence("ADD CONSTRAINT positive CHECK", "NOT VALID;", "VALIDATE CONSTRAINT positive;");
        assertThat(diff(AFTER, BEFORE, "--online").out())
                .contains("DROP INDEX CONCURRENTLY public.child_n;", "DROP INDEX public.parts_parent;");
    }

    @Test
    void eachOptionDoesItsOwnPartOnly() throws IOException {
        assertThat(diff(BEFORE, AFTER, "--not-valid").out())
                .contains("NOT VALID;", "CREATE UNIQUE INDEX child_n")
                .doesNotContain("CONCURRENTLY");
        assertThat(diff(BEFORE, AFTER, "--concurrently").out())
                .contains("CREATE UNIQUE INDEX CONCURRENTLY child_n")
                .doesNotContain("NOT VALID");
    }

    @Test
    void anIndexThatCannotBeBuiltOnRowsIsToldAndProvedWithoutThem() throws IOException {
        String after = TABLES + "CREATE UNIQUE INDEX one ON child ((id > 0 OR id <= 0));\n"
                + "CREATE INDEX child_n ON child (n);\n";
        assertThat(diff(TABLES, after, "--concurrently").out())
                .contains(
                        "-- On rows: made-up rows stand in the way: could not create unique index \"one\"",
                        "CREATE UNIQUE INDEX CONCURRENTLY one",
                        "CREATE INDEX CONCURRENTLY child_n");
    }
}
