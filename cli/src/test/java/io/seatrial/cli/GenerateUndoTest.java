package io.seatrial.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rollbacks that are written and completed, in the style of a project of pairs and of one of sections. */
class GenerateUndoTest {

    @TempDir
    Path project;

    private Path migrations;

    @BeforeEach
    void folder() throws IOException {
        migrations = Files.createDirectories(project.resolve("migrations"));
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(migrations.resolve(name), text);
    }

    @Test
    void writesAPairsMissingHalfAndCompletesTheOther() throws IOException {
        file("1_users.up.sql", "CREATE TABLE users (id int PRIMARY KEY, email text, age int);\n");
        file("1_users.down.sql", "DROP TABLE users;\n");
        file("2_age.up.sql", "ALTER TABLE users DROP COLUMN age;\nCREATE INDEX users_email ON users (email);\n");
        file("2_age.down.sql", "BEGIN;\nDROP INDEX users_email;\nCOMMIT;\n");
        file("3_names.up.sql", "CREATE VIEW names AS SELECT email FROM users;\n");
        Said all = Said.by("generate", "undo", project, "--all", "--write");
        assertThat(all.exit()).as(all.out()).isEqualTo(3);
        assertThat(all.err()).contains("2_age.down.sql", "--force");
        Said forced = Said.by("generate", "undo", project, "--all", "--write", "--force");
        assertThat(forced.exit()).as(forced.err()).isZero();
        assertThat(forced.out())
                .contains("1 restore already, 2 rollbacks were written or completed and proved, 0 have none");
        assertThat(migrations.resolve("3_names.down.sql")).hasContent("DROP VIEW names;\n");
        assertThat(Files.readString(migrations.resolve("2_age.down.sql")))
                .startsWith("BEGIN;\nDROP INDEX users_email;\n")
                .contains(
                        "-- Not brought back: the values of public.users.age",
                        "ALTER TABLE users ADD COLUMN age integer;")
                .endsWith("COMMIT;\n");
        Said again = Said.by("generate", "undo", project, "--all");
        assertThat(again.exit()).isZero();
        assertThat(again.out()).contains("3 restore already, 0 rollbacks");
    }

    @Test
    void completesASectionWhereItStands() throws IOException {
        file("1_a.sql", """
                -- +goose Up
                CREATE TABLE a (id int);
                CREATE TABLE b (id int);
                -- +goose Down
                DROP TABLE b;
                """);
        file("2_c.sql", "-- +goose Up\nCREATE TABLE c (id int);\n");
        Said said = Said.by("generate", "undo", project, "--all", "--write", "--force", "--layout", "goose");
        assertThat(said.exit()).as(said.out() + said.err()).isZero();
        assertThat(Files.readString(migrations.resolve("1_a.sql"))).isEqualTo("""
                        -- +goose Up
                        CREATE TABLE a (id int);
                        CREATE TABLE b (id int);
                        -- +goose Down
                        DROP TABLE b;

                        DROP TABLE a;
                        """);
        assertThat(Files.readString(migrations.resolve("2_c.sql")))
                .isEqualTo("-- +goose Up\nCREATE TABLE c (id int);\n\n-- +goose Down\nDROP TABLE c;\n");
        assertThat(Said.by("generate", "undo", project, "--all", "--layout", "goose")
                        .out())
                .contains("2 restore already");
    }

    @Test
    void givesAColumnItsNameBackThatANewOneHolds() throws IOException {
        file("1_ships.up.sql", "CREATE TABLE ships (id text PRIMARY KEY, built int);\n");
        file("1_ships.down.sql", "DROP TABLE ships;\n");
        file("2_numbers.up.sql", """
                ALTER TABLE ships ADD COLUMN number int;
                UPDATE ships SET number = hashtext(id) ;
                ALTER TABLE ships RENAME COLUMN id TO name;
                ALTER TABLE ships RENAME COLUMN number TO id;
                ALTER TABLE ships DROP CONSTRAINT ships_pkey;
                ALTER TABLE ships ADD PRIMARY KEY (id);
                """);
        Said said = Said.by("generate", "undo", project, "2", "--write");
        assertThat(said.exit()).as(said.out() + said.err()).isZero();
        assertThat(Files.readString(migrations.resolve("2_numbers.down.sql")))
                .contains("ALTER TABLE ships DROP COLUMN id;\nALTER TABLE ships RENAME COLUMN name TO id;\n")
                .contains("ADD CONSTRAINT ships_pkey PRIMARY KEY (id)")
                .doesNotContain("ADD COLUMN");
    }

    @Test
    void saysWhatNoStatementBringsBack() throws IOException {
        file("1_x.up.sql", "CREATE OPERATOR FAMILY f USING btree;\n");
        file("2_x.up.sql", "DROP OPERATOR FAMILY f USING btree;\n");
        Said said = Said.by("generate", "undo", project, "2");
        assertThat(said.exit()).as(said.err()).isEqualTo(1);
        assertThat(said.out()).contains("No rollback is proved", "operator").doesNotContain("Proved:");
    }

    @Test
    void opensTransactionsAsTheUpDoesWhereTheToolOpensNone() throws IOException {
        Files.writeString(
                project.resolve("sqitch.plan"),
                "%syntax-version=1.0.0\n%project=shop\n\nusers 2026-01-01T00:00:00Z A <a@b.c> # x\n");
        Files.createDirectories(project.resolve("deploy"));
        Files.createDirectories(project.resolve("revert"));
        Files.writeString(
                project.resolve("deploy/users.sql"),
                "-- Deploy shop:users to pg\n\nBEGIN;\n\nCREATE TABLE users (id int);\n\nCOMMIT;\n");
        Said said = Said.by("generate", "undo", project, "--all", "--write");
        assertThat(said.exit()).as(said.out() + said.err()).isZero();
        assertThat(project.resolve("revert/users.sql")).hasContent("BEGIN;\nDROP TABLE users;\nCOMMIT;\n");
        assertThat(Said.by("generate", "undo", project, "--all").out()).contains("1 restore already");
    }

    @Test
    void writesNoLineThatTheToolWouldTakeForItsOwn() throws IOException {
        file(
                "1_a.sql",
                "-- migrate:up\nCREATE TABLE a (id int);\nCOMMENT ON TABLE a IS E'x\\n-- migrate:up\\ny';\n-- migrate:down\n");
        file("2_i.sql", "-- migrate:up transaction:false\nCREATE INDEX CONCURRENTLY i ON a (id);\n-- migrate:down\n");
        file("3_gone.sql", "-- migrate:up\nDROP TABLE a;\n-- migrate:down\n");
        Said said = Said.by("generate", "undo", project, "--all", "--write", "--force", "--layout", "dbmate");
        assertThat(said.exit()).as(said.out() + said.err()).isZero();
        assertThat(Files.readString(migrations.resolve("2_i.sql"))).endsWith("\n-- migrate:down\n\nDROP INDEX i;\n");
        assertThat(Files.readString(migrations.resolve("3_gone.sql")))
                .contains(
                        "COMMENT ON TABLE a IS E'x\\n-- migrate:up\\ny';", "-- Not brought back: the rows of public.a");
        assertThat(Said.by("generate", "undo", project, "--all", "--layout", "dbmate")
                        .out())
                .contains("3 restore already");
    }

    @Test
    void asksForOneVersionOrAll() {
        assertThat(Said.by("generate", "undo", project).exit()).isEqualTo(3);
        assertThat(Said.by("generate", "undo", project, "9").err()).contains("migration");
    }
}
