package io.seatrial.data.probe;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.Dialects;
import io.seatrial.database.DatabaseServer;
import io.seatrial.database.Dialect;
import io.seatrial.database.RowProbes;
import io.seatrial.database.RowQuestions.Table;
import io.seatrial.database.ScratchDatabase;
import io.seatrial.database.ScratchServer;
import io.seatrial.embedded.Servers;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Rows that break each kind of constraint of SQLite. */
class SqliteOrdealTest {

    private static final String SCENE = """
            create table towns (country text not null, zip varchar(5) not null, name text not null,
                primary key (country, zip)) without rowid;
            create table shops (
                id integer primary key autoincrement,
                code text not null unique,
                country text, zip varchar(5),
                "the owner" text,
                parent int references shops (id) deferrable initially deferred,
                seats int default 1 check (seats BETWEEN 1 AND 500),
                twice int as (seats * 2),
                opens date, closes date,
                constraint town foreign key (country, zip) references towns,
                constraint "order of dates" check (opens < closes),
                unique (country, zip)
            );
            insert into towns values ('DE', '10115', 'Berlin'), ('FR', '75001', 'Paris');
            insert into shops (code, country, zip, seats, opens, closes) values
                ('a', 'DE', '10115', 5, '2020-01-01', '2021-01-01'), ('b', 'FR', '75001', 7, '2022-01-01', '2023-01-01');
            """;

    private static final Dialect DIALECT = Dialects.named("sqlite");
    private static DatabaseServer server;
    private static ScratchServer scratch;

    @BeforeAll
    static void open() {
        server = Servers.start("sqlite");
        scratch = DIALECT.open(server);
    }

    @AfterAll
    static void close() {
        scratch.close();
        server.close();
    }

    private static Ordeal ordeal(String session) throws SQLException {
        try (ScratchDatabase database = scratch.create();
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(SCENE);
            statement.executeUpdate(session);
            Schema schema = database.snapshot().schema();
            List<ObjectId> ids = schema.objects().values().stream()
                    .filter(object -> object.id().kind().name().equals("constraint")
                            || object.id().kind().name().equals("column") && "no".equals(object.fact("nullable")))
                    .map(object -> object.id())
                    .toList();
            Ordeal ordeal = Ordeal.of(connection, DIALECT.probes().orElseThrow(), schema, ids);
            assertThat(one(statement, "select group_concat(code || seats || zip) from shops"))
                    .as("nothing stays")
                    .isEqualTo("a510115,b775001");
            return ordeal;
        }
    }

    private static String one(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    @Test
    void what_is_in_force_refuses_a_row_of_its_own() throws SQLException {
        Ordeal ordeal = ordeal("pragma foreign_keys = on");

        assertThat(ordeal.letIn()).isEmpty();
        assertThat(ordeal.untried())
                .as("what waits for the end of the transaction is not tried")
                .extracting(ObjectId::name)
                .containsExactly("foreign key(parent)");
    }

    @Test
    void what_sleeps_is_found_out_and_foreign_keys_that_nobody_wakes_are_not_tried() throws SQLException {
        Ordeal ordeal = ordeal("pragma ignore_check_constraints = on");

        assertThat(ordeal.letIn())
                .extracting(seen -> seen.constraint().name())
                .containsExactlyInAnyOrder("check(seats between 1 and 500)", "order of dates");
        assertThat(ordeal.untried())
                .extracting(ObjectId::name)
                .containsExactlyInAnyOrder("foreign key(parent)", "town");
    }

    @Test
    void orphans_and_twins_are_counted_and_shown() throws SQLException {
        RowProbes probes = DIALECT.probes().orElseThrow();
        try (ScratchDatabase database = scratch.create();
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("create table p (a int, b text); create table c (id int, a int, b text);"
                    + "insert into p values (1, 'x'); insert into c values (1, 1, 'x'), (2, 1, 'y'), (3, null, 'z'),"
                    + " (4, 2, x'00')");
            Table child = table("c", List.of("id"), List.of("a", "b"));
            Table parent = table("p", List.of(), List.of("a", "b"));
            assertThat(one(statement, probes.orphans(child, parent))).isEqualTo("2");
            assertThat(one(statement, probes.someOrphans(child, parent) + " OFFSET 1"))
                    .as("the key comes first")
                    .isEqualTo("4");
            statement.executeUpdate("create table t (a text collate nocase, b real);"
                    + "insert into t values ('q', 1.5), ('q', 1.5), ('Q', 1.5), (null, 1), (null, 1), ('q', null)");
            Table twins = table("t", List.of(), List.of("a", "b"));
            assertThat(one(statement, probes.twins(twins))).isEqualTo("2");
            try (ResultSet rows = statement.executeQuery(probes.someTwins(twins))) {
                int found = 0;
                while (rows.next()) {
                    found++;
                    assertThat(rows.getInt(3)).isEqualTo(2);
                }
                assertThat(found).isEqualTo(2);
            }
        }
    }

    private static Table table(String name, List<String> key, List<String> columns) {
        return new Table(List.of(name), true, key, columns, Map.of());
    }
}
