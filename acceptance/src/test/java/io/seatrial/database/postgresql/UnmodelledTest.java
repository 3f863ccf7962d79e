package io.seatrial.database.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.database.SchemaReader;
import io.seatrial.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the catalogues hold and no file describes is told by kind and name, whether all is read or only what changed. */
class UnmodelledTest {

    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void anew() throws SQLException {
        on("postgres", "drop database if exists odd", "create database odd");
    }

    @Test
    void an_ordinary_database_holds_nothing_else() throws SQLException {
        assertThat(seenAfter("create table t (id int primary key)")).isEmpty();
    }

    @Test
    void settings_privileges_and_comment_of_the_database() throws SQLException {
        assertThat(seenAfter(
                        "alter database odd set search_path = app",
                        "alter role postgres in database odd set work_mem = '8MB'",
                        "revoke temporary on database odd from public",
                        "grant create on database odd to postgres with grant option",
                        "comment on database odd is 'the shop'"))
                .containsOnly(
                        Map.entry("database setting", List.of("postgres: work_mem", "search_path")),
                        Map.entry(
                                "database privilege",
                                List.of(
                                        "not PUBLIC TEMPORARY",
                                        "not postgres CREATE",
                                        "postgres CREATE with grant option")),
                        Map.entry("database comment", List.of("the shop")));
    }

    @Test
    void a_copy_does_not_have_what_its_original_itself_was_given() throws SQLException {
        String[] given = {"comment on database odd is 'the shop'", "revoke temporary on database odd from public"};
        assertThat(seenInCopy(List.of(), List.of())).isEmpty();
        assertThat(seenInCopy(List.of(given), List.of())).isEmpty();
        assertThat(seenInCopy(List.of(), List.of(given))).isEmpty();
    }

    @Test
    void a_copy_is_given_something_itself() throws SQLException {
        assertThat(seenInCopy(
                        List.of("comment on database odd is 'x'"), List.of(), "comment on database copy is 'copy'"))
                .containsOnly(Map.entry("database comment", List.of("copy")));
        assertThat(seenInCopy(List.of(), List.of(), "alter database copy set work_mem = '8MB'"))
                .containsOnly(Map.entry("database setting", List.of("work_mem")));
    }

    @Test
    void catalogues_that_a_newer_server_brings_and_what_may_be_in_it() throws SQLException {
        on(
                "odd",
                "set allow_system_table_mods = on",
                "create table pg_catalog.pg_future (oid oid)",
                "alter table pg_catalog.pg_policy add column polfuture int");
        assertThat(seenAfter(
                        "create table g (id int)",
                        "create type mood as enum ('sad')",
                        "create function f() returns int language sql as 'select 1'",
                        "update pg_type set typtype = 'z' where typname = 'mood'",
                        "update pg_proc set prokind = 'z' where proname = 'f'",
                        "update pg_class set relkind = 'g' where relname = 'g'"))
                .containsOnly(
                        Map.entry("catalogue", List.of("pg_future")),
                        Map.entry("catalogue column", List.of("pg_policy.polfuture")),
                        Map.entry("relation of kind g", List.of("public.g")),
                        Map.entry("type of kind z", List.of("public.mood")),
                        Map.entry("routine of kind z", List.of("public.f()")));
    }

    /** What both ways of reading say after these statements. */
    private static Map<String, List<String>> seenAfter(String... statements) throws SQLException {
        try (PostgresReaders readers = new PostgresReaders(server);
                SchemaReader reader = readers.of("odd")) {
            reader.read();
            on("odd", statements);
            Map<String, List<String>> changes = reader.read().unmodelled();
            try (Connection connection = connect("odd")) {
                assertThat(PostgresSchemaReader.full(connection).unmodelled()).isEqualTo(changes);
            }
            return changes;
        }
    }

    /** What is seen in a copy of a database in which the first statements were run before a look, and the second after it. */
    private static Map<String, List<String>> seenInCopy(List<String> seen, List<String> unseen, String... after)
            throws SQLException {
        on("postgres", "drop database if exists copy");
        try (PostgresReaders readers = new PostgresReaders(server);
                SchemaReader reader = readers.of("odd")) {
            on("odd", seen.toArray(String[]::new));
            reader.read();
            on("odd", unseen.toArray(String[]::new));
            reader.pause();
            on("postgres", "create database copy template odd strategy file_copy");
            try (SchemaReader ofCopy = reader.forCopy("copy")) {
                on("copy", after);
                Map<String, List<String>> changes = ofCopy.read().unmodelled();
                try (Connection connection = connect("copy")) {
                    assertThat(PostgresSchemaReader.full(connection).unmodelled())
                            .isEqualTo(changes);
                }
                return changes;
            }
        }
    }

    private static void on(String database, String... statements) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(server.url(database), server.credentials());
    }
}
