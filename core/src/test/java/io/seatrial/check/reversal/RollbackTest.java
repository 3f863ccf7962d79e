package io.seatrial.check.reversal;

import static io.seatrial.check.Recordings.migration;
import static io.seatrial.check.Recordings.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.check.Check;
import io.seatrial.check.Finding;
import io.seatrial.check.Recordings;
import io.seatrial.check.Severity;
import io.seatrial.migration.Direction;
import io.seatrial.migration.Migration;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Outcome;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.SchemaObject;
import java.util.List;
import org.junit.jupiter.api.Test;

class RollbackTest {

    private static final Migration M = migration("0002");
    private static final SchemaObject USERS = object("table app.users");
    private static final SchemaObject ID = object("column app.users.id", "type", "integer", "position", "1");
    private static final SchemaObject EMAIL = object("column app.users.email", "type", "text", "position", "2");
    private static final SchemaObject INDEX = object("index app.users_email", "table", "app.users", "keys", "email");

    @Test
    void a_rollback_that_restores_is_no_finding() {
        Recordings story = Recordings.of("round-trip")
                .from(USERS, ID)
                .up(M, "alter table app.users add email text", USERS, ID, EMAIL)
                .down(M, "alter table app.users drop email", USERS, ID)
                .up(M, "alter table app.users add email text", USERS, ID, EMAIL);

        assertThat(io.seatrial.check.Checks.all().stream().flatMap(check -> check.examine(story.recording())))
                .isEmpty();
    }

    @Test
    void what_is_left_is_named_with_its_origin() {
        Recordings story = Recordings.of("round-trip")
                .from(USERS, ID)
                .up(
                        M,
                        "alter table app.users add email text\ncreate index users_email on app.users (id)",
                        USERS,
                        ID,
                        EMAIL,
                        INDEX)
                .down(M, "alter table app.users drop email", USERS, ID, INDEX);

        Finding finding = only(new RollbackChangesSchema(), story);

        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message())
                .isEqualTo("The rollback does not restore the schema: left: index app.users_email.");
        assertThat(finding.evidence())
                .contains(
                        "left: index app.users_email (keys email, table app.users)",
                        "made by db/0002.up.sql:2: create index users_email on app.users (id)");
        assertThat(finding.file()).isEqualTo("db/0002.down.sql");
        assertThat(finding.line()).isEqualTo(1);
    }

    @Test
    void a_table_is_told_with_its_parts() {
        Recordings story = Recordings.of("round-trip")
                .from()
                .up(M, "create table app.users (id int, email text)", USERS, ID, EMAIL, INDEX)
                .down(M, "drop table if exists app.user", USERS, ID, EMAIL, INDEX);

        assertThat(only(new RollbackChangesSchema(), story).message())
                .isEqualTo(
                        "The rollback does not restore the schema:" + " left: table app.users (2 columns, 1 index).");
    }

    @Test
    void what_is_lost_and_altered_is_told_before_and_after() {
        SchemaObject bigger = object("column app.users.id", "type", "bigint", "position", "1");
        Recordings story = Recordings.of("round-trip")
                .from(USERS, ID, INDEX)
                .up(M, "alter table app.users alter id type bigint", USERS, bigger)
                .down(M, "alter table app.users alter id type bigint", USERS, bigger);

        assertThat(only(new RollbackChangesSchema(), story).message())
                .isEqualTo("The rollback does not restore the schema: lost: index app.users_email;"
                        + " altered: column app.users.id: type \"integer\" → \"bigint\".");
    }

    @Test
    void an_extension_that_stays_is_a_note() {
        Recordings story = Recordings.of("round-trip")
                .from(USERS)
                .up(M, "create extension citext", USERS, object("extension citext"), EMAIL)
                .down(M, "drop email", USERS, object("extension citext"));

        assertThat(only(new RollbackChangesSchema(), story).severity()).isEqualTo(Severity.NOTE);
    }

    @Test
    void columns_in_another_order_are_a_note_of_their_own() {
        SchemaObject moved = object("column app.users.email", "type", "text", "position", "3");
        Recordings story = Recordings.of("round-trip")
                .from(USERS, EMAIL)
                .up(M, "alter table app.users drop email", USERS)
                .down(M, "alter table app.users add email text", USERS, moved);

        assertThat(new RollbackChangesSchema().examine(story.recording())).isEmpty();
        Finding finding = only(new RollbackMovesColumn(), story);
        assertThat(finding.severity()).isEqualTo(Severity.NOTE);
        assertThat(finding.message()).contains("app.users");
    }

    @Test
    void an_empty_down_is_a_warning_and_nothing_more() {
        for (String nothing : List.of("", "SELECT 1", "-- nothing\n /* at all */ select 1;", "BEGIN\nCOMMIT")) {
            Recordings story = Recordings.of("round-trip")
                    .from(USERS)
                    .up(M, "add email", USERS, EMAIL)
                    .down(M, nothing, USERS, EMAIL)
                    .fails(M, Direction.UP, "42701", "column \"email\" already exists", "add email", USERS, EMAIL);

            Finding finding = only(new RollbackDoesNothing(), story);
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(new RollbackChangesSchema().examine(story.recording())).isEmpty();
            assertThat(new ReapplyFails().examine(story.recording())).isEmpty();
        }
    }

    @Test
    void an_empty_down_under_an_up_that_leaves_the_schema_alone_is_fine() {
        Recordings story = Recordings.of("round-trip")
                .from(USERS)
                .up(M, "update app.users set id = 1", USERS)
                .down(M, "select 1", USERS);

        assertThat(new RollbackDoesNothing().examine(story.recording())).isEmpty();
    }

    @Test
    void a_rollback_that_fails_gives_the_place_and_a_hint() {
        Recordings story = Recordings.of("round-trip")
                .from(USERS)
                .up(M, "add email", USERS, EMAIL)
                .fails(
                        M,
                        Direction.DOWN,
                        "42601",
                        "syntax error at or near \"NOT\"",
                        "select 2\nDROP INDEX IF NOT EXISTS users_email",
                        USERS,
                        EMAIL);

        Finding finding = only(new RollbackFails(), story);
        assertThat(finding.line()).isEqualTo(2);
        assertThat(finding.message()).isEqualTo("The rollback fails: syntax error at or near \"NOT\"");
        assertThat(finding.remedy()).contains("IF EXISTS");
        assertThat(finding.repeat()).contains("--only 0002");
    }

    @Test
    void a_rollback_that_raises_refuses() {
        Recordings story = Recordings.of("round-trip")
                .from(USERS)
                .up(M, "add email", USERS, EMAIL)
                .failsFor(
                        Outcome.Reason.RAISED,
                        M,
                        Direction.DOWN,
                        "P0001",
                        "no way back",
                        "DO $$ BEGIN RAISE 'no way back'; END $$",
                        USERS,
                        EMAIL);

        assertThat(new RollbackFails().examine(story.recording())).isEmpty();
        assertThat(only(new RollbackRefuses(), story).severity()).isEqualTo(Severity.NOTE);
    }

    @Test
    void a_script_that_commits_by_itself_is_a_failure() {
        Observation ended = new Observation.TransactionControl("COMMIT in line 2 ended the transaction");
        Recordings story = Recordings.of("round-trip")
                .from(USERS)
                .step(M, Direction.UP, ended, "add email\nCOMMIT", USERS, EMAIL)
                .down(M, "drop email", USERS);

        assertThat(io.seatrial.check.Checks.all().stream().flatMap(check -> check.examine(story.recording())))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule().id()).isEqualTo("migration-fails");
                    assertThat(finding.line()).isEqualTo(2);
                });
    }

    @Test
    void an_error_raised_by_a_trigger_is_a_failure() {
        Recordings story = Recordings.of("round-trip")
                .from(USERS)
                .up(M, "add email", USERS, EMAIL)
                .failsFor(
                        Outcome.Reason.RAISED,
                        M,
                        Direction.DOWN,
                        "P0001",
                        "rows are read-only",
                        "DELETE FROM app.users",
                        USERS,
                        EMAIL);

        assertThat(new RollbackRefuses().examine(story.recording())).isEmpty();
        assertThat(only(new RollbackFails(), story).severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void what_the_machine_lacks_is_nobodys_defect() {
        Recordings story = Recordings.of("round-trip")
                .from(USERS)
                .up(M, "add email", USERS, EMAIL)
                .failsFor(
                        Outcome.Reason.ENVIRONMENT,
                        M,
                        Direction.DOWN,
                        "0A000",
                        "extension \"postgis\" is not available",
                        "create extension postgis",
                        USERS,
                        EMAIL);

        assertThat(io.seatrial.check.Checks.all().stream().flatMap(check -> check.examine(story.recording())))
                .isEmpty();
    }

    @Test
    void a_declared_irreversible_migration_is_listed_and_left_in_peace() {
        Migration declared = migration(
                "0003",
                Recordings.script("0003", Direction.UP),
                Recordings.script("0003", Direction.DOWN),
                "the old column is gone for good");
        Recordings story = Recordings.of("round-trip")
                .from(USERS)
                .up(declared, "add email", USERS, EMAIL)
                .down(declared, "select 2 from app.users", USERS, EMAIL);

        assertThat(new RollbackChangesSchema().examine(story.recording())).isEmpty();
        assertThat(new RollbackRefuses().examine(Recordings.history(List.of(declared))))
                .singleElement()
                .extracting(Finding::message)
                .isEqualTo("Declared irreversible: the old column is gone for good");
    }

    @Test
    void a_fact_that_never_settles_is_not_held_against_the_rollback() {
        SchemaObject first = object("view app.v", "definition", "select '2026-01-01 10:00'");
        SchemaObject second = object("view app.v", "definition", "select '2026-01-01 10:01'");
        Observation frozen =
                new Observation.UnstableFact(ObjectId.of("view", "app", "v"), "definition", "frozen at creation");
        Recordings story = Recordings.of("round-trip")
                .from(first)
                .up(M, "drop view app.v", USERS)
                .step(M, Direction.DOWN, frozen, "create view app.v as select timestamp 'now'", second);

        assertThat(new RollbackChangesSchema().examine(story.recording())).isEmpty();
    }

    @Test
    void what_is_written_otherwise_shows_beside_a_fact_that_never_settles() {
        SchemaObject first = object("view app.v", "definition", "select 1 where at < '2026-01-01 10:00'");
        SchemaObject second = object("view app.v", "definition", "select 1 where at <= '2026-01-01 10:01'");
        Observation frozen =
                new Observation.UnstableFact(ObjectId.of("view", "app", "v"), "definition", "frozen at creation");
        Recordings story = Recordings.of("round-trip")
                .from(first)
                .up(M, "drop view app.v", USERS)
                .step(M, Direction.DOWN, frozen, "create view app.v as select timestamp 'now'", second);

        assertThat(only(new RollbackChangesSchema(), story).severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void a_cast_of_a_text_column_to_text_says_nothing() {
        SchemaObject name = object("column app.users.name", "type", "character varying(255)", "position", "1");
        SchemaObject plain = object("index app.users_f", "table", "app.users", "keys", "app.f(name)");
        SchemaObject cast =
                object("index app.users_f", "table", "app.users", "keys", "app.f((name)::character varying)");
        SchemaObject other =
                object("index app.users_f", "table", "app.users", "keys", "app.f((id)::character varying)");
        Recordings story = Recordings.of("round-trip").from(USERS, ID, name, plain);

        assertThat(only(
                                new RollbackChangesSchema(),
                                story.up(M, "alter 1", USERS, ID, name, cast).down(M, "alter 2", USERS, ID, name, cast))
                        .severity())
                .isEqualTo(Severity.NOTE);
        assertThat(only(
                                new RollbackChangesSchema(),
                                Recordings.of("round-trip")
                                        .from(
                                                USERS,
                                                ID,
                                                name,
                                                object("index app.users_f", "table", "app.users", "keys", "app.f(id)"))
                                        .up(M, "alter 1", USERS, ID, name, other)
                                        .down(M, "alter 2", USERS, ID, name, other))
                        .severity())
                .isEqualTo(Severity.ERROR);
    }

    @Test
    void a_second_up_that_fails_names_the_cause() {
        SchemaObject mood = object("type app.mood", "kind", "enum", "labels", "'sad'");
        SchemaObject more = object("type app.mood", "kind", "enum", "labels", "'sad', 'glad'");
        Recordings story = Recordings.of("round-trip")
                .from(mood)
                .up(M, "alter type app.mood add value 'glad'", more)
                .down(M, "delete from app.moods", more)
                .fails(
                        M,
                        Direction.UP,
                        "42710",
                        "enum label \"glad\" already exists",
                        "alter type app.mood add value 'glad'",
                        more);

        assertThat(only(new ReapplyFails(), story).remedy()).contains("ADD VALUE IF NOT EXISTS");
        assertThat(only(new RollbackChangesSchema(), story).remedy()).contains("make a new type");
    }

    @Test
    void a_second_up_that_ends_elsewhere_is_told() {
        SchemaObject trigger = object("trigger app.users.touch");
        Recordings story = Recordings.of("round-trip")
                .from(USERS, trigger)
                .up(M, "create or replace function app.f() …", USERS, trigger, object("function app.f()"))
                .down(M, "drop function app.f cascade", USERS)
                .up(M, "create or replace function app.f() …", USERS, object("function app.f()"));

        assertThat(only(new ReapplyChangesSchema(), story).message()).contains("lost: trigger app.users.touch");
    }

    private static Finding only(Check check, Recordings story) {
        List<Finding> findings = check.examine(story.recording()).toList();
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }
}
