package io.seatrial.database.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.diff.Change;
import io.seatrial.diff.Differ;
import io.seatrial.schema.Schema;
import io.seatrial.schema.Snapshot;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every property of a SQLite schema is seen when it changes, and no way of writing it down is taken for a change. */
class SqliteSchemaReaderTest {

    private static final String BASE = """
            create table parent (id integer primary key, code text unique, "order" int);
            create table child (
                id integer primary key autoincrement,
                parent_id int not null references parent (id) on delete cascade,
                name varchar(20) collate nocase default 'x',
                amount real check (amount > 0),
                twice real generated always as (amount * 2) virtual,
                constraint short_name check (length(name) < 20),
                foreign key (name) references parent (code) deferrable initially deferred
            );
            create index child_name on child (name desc) where amount > 1;
            create index child_lower on child (lower(name));
            create view v as select id, name from child;
            create trigger t after insert on child begin update parent set code = 'a;b' where id = new.parent_id; end;
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "integer primary key autoincrement | integer primary key | primary key child.primary key(id): autoincrement",
                "parent_id int not null | parent_id int | column child.parent_id: nullable",
                "on delete cascade | on delete set null | on delete \"cascade\" → \"set null\"",
                "collate nocase | collate rtrim | column child.name: collation",
                "default 'x' | default 'y' | column child.name: default",
                "amount > 0 | amount >= 0 | check(amount >= 0)",
                "amount * 2 | amount * 3 | column child.twice: generated as",
                "virtual | stored | column child.twice: generated \"virtual\"",
                "constraint short_name | constraint shorter_name | renamed to child.shorter_name",
                "< 20) | < 21) | constraint child.short_name: definition",
                "deferrable initially deferred | deferrable | foreign key(name): deferr",
                "name desc | name | index child_name: keys",
                "where amount > 1 | where amount > 2 | index child_name: predicate",
                "lower(name)) | upper(name)) | index child_lower: keys",
                "select id, name | select id, name as n | view v: definition",
                "'a;b' | 'a;B' | trigger child.t: definition",
                "varchar(20) | varchar(21) | column child.name: type",
                "code text unique | code text | constraint parent.unique(code) removed",
            })
    void aPropertyThatChangesIsSeen(String from, String to, String told) throws SQLException {
        List<Change> changes = Differ.between(schema(BASE), schema(BASE.replace(from, to)));
        assertThat(changes).isNotEmpty();
        assertThat(changes.stream().map(Change::headline).toList().toString()).contains(told.strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "create table child | CREATE TABLE  \"Child\" /* a comment */",
                "create table parent | create table if not exists [parent]",
                "amount > 0 | /* why */ amount>0",
                "create view v as | create view if not exists `v` as",
                "lower(name)) | LOWER( name ))",
            })
    void aSpellingIsNoChange(String from, String to) throws SQLException {
        String other = BASE.replace(from, to);
        assertThat(other).isNotEqualTo(BASE);
        List<Change> changes = Differ.between(schema(BASE), schema(other.replace("\"Child\"", "\"child\"")));
        assertThat(changes).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "alter table child add column extra text default 'e' | alter table child drop column extra",
                "alter table child rename to offspring | alter table offspring rename to child",
                "create index i on child (amount) | drop index i",
                "pragma user_version = 7 | pragma user_version = 0",
            })
    void whatIsTakenBackIsNoChange(String there, String back) throws SQLException {
        Path file = folder.resolve("taken-back.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                SqliteSchemaReader reader = new SqliteSchemaReader(file)) {
            statement.executeUpdate(BASE);
            Schema before = reader.read().schema();
            statement.executeUpdate(there.strip());
            assertThat(Differ.between(before, reader.read().schema())).isNotEmpty();
            statement.executeUpdate(back.strip());
            assertThat(Differ.between(before, reader.read().schema())).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "alter table child rename column amount to price | column child.amount renamed to child.price",
                "alter table child rename column amount to price; alter table child add column x int | column child.amount renamed to child.price",
                "alter table parent rename to elder | table parent renamed to elder",
                "alter table plain drop column b | column plain.b removed",
                "alter table plain drop column c; alter table plain add column d text | column plain.c removed, column plain.d added",
                "drop table plain; create table other (x) | column other.x added, column plain.a removed",
            })
    void whatIsRenamedIsKnownAgainAndNothingElse(String change, String told) throws SQLException {
        Path file = folder.resolve("renamed-" + change.hashCode() + ".db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                SqliteSchemaReader reader = new SqliteSchemaReader(file)) {
            statement.executeUpdate(BASE + "create table plain (a int, b int, c int);");
            Snapshot before = reader.read();
            statement.executeUpdate(change.strip());
            List<String> headlines = Differ.between(before, reader.read()).stream()
                    .map(Change::headline)
                    .toList();
            assertThat(String.join(", ", headlines)).contains(told.strip());
            assertThat(headlines)
                    .filteredOn(line -> !told.contains("removed"))
                    .noneMatch(line -> line.contains("removed"));
        }
    }

    /** Few tables are read one by one, many at once. */
    @ParameterizedTest
    @ValueSource(ints = {0, 20})
    void aViewThatSelectsFromNothingHasNoColumns(int others) throws SQLException {
        Path file = folder.resolve("dangling-" + others + ".db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                SqliteSchemaReader reader = new SqliteSchemaReader(file)) {
            for (int i = 0; i < others; i++) {
                statement.executeUpdate("create table other" + i + " (x int)");
            }
            statement.executeUpdate(BASE + "create table plain (a int); create view \"O'V\" as select a from plain;"
                    + "create view above as select * from \"O'V\";");
            Schema before = reader.read().schema();
            statement.executeUpdate("drop table plain");
            assertThat(headlines(before, reader.read().schema()))
                    .containsExactlyInAnyOrder(
                            "table plain removed",
                            "column plain.a removed",
                            "column O'V.a removed",
                            "column above.a removed");
            try (SqliteSchemaReader afresh = new SqliteSchemaReader(file)) {
                assertThat(headlines(afresh.read().schema(), reader.read().schema()))
                        .isEmpty();
            }
            statement.executeUpdate("create table plain (a int)");
            assertThat(headlines(before, reader.read().schema())).isEmpty();
        }
    }

    private static List<String> headlines(Schema before, Schema after) {
        return Differ.between(before, after).stream().map(Change::headline).toList();
    }

    private int files;

    private Schema schema(String sql) throws SQLException {
        Path file = folder.resolve("s" + files++ + ".db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                SqliteSchemaReader reader = new SqliteSchemaReader(file)) {
            statement.executeUpdate(sql);
            return reader.read().schema();
        }
    }
}
