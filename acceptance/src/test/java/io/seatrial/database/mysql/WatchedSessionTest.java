package io.seatrial.database.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seatrial.Dialects;
import io.seatrial.database.DatabaseServer;
import io.seatrial.database.ScratchDatabase;
import io.seatrial.database.ScratchServer;
import io.seatrial.database.Session;
import io.seatrial.embedded.Servers;
import io.seatrial.recording.Observation.TableWorkedOn;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each statement was seen to do to a table with rows is what the servers' manuals say of it. */
class WatchedSessionTest {

    private static final List<String> SCENE = List.of(
            "create table parent (id int primary key)",
            "insert into parent values (1), (2), (3)",
            "create table t (id int primary key, a int, b varchar(20), c text, key k (a))",
            "insert into t values (1, 1, 'x', 'one'), (2, 2, 'y', 'two'), (3, 3, 'z', 'three')",
            "create table bare (id int primary key, a int)");

    /** Statement → what is expected of MariaDB 11.4, MariaDB 10.11, MySQL 8.0. */
    private static final Map<String, List<String>> STATEMENTS = Map.ofEntries(
            all("alter table t add column d int", "EVERYBODY_FOR_A_MOMENT"),
            all("alter table t comment 'seen'", "EVERYBODY_FOR_A_MOMENT"),
            all("create index by_b on t (b)", "EVERYBODY_FOR_A_MOMENT"),
            all("drop index k on t", "EVERYBODY_FOR_A_MOMENT"),
            all("create fulltext index words on t (c)", "WRITERS rewritten"),
            all("alter table t engine = InnoDB", "EVERYBODY_FOR_A_MOMENT rewritten"),
            Map.entry(
                    "alter table t modify a bigint",
                    List.of("EVERYBODY_FOR_A_MOMENT rewritten", "WRITERS rewritten", "WRITERS rewritten")),
            Map.entry(
                    "alter table t add foreign key (a) references parent (id)",
                    List.of("EVERYBODY_FOR_A_MOMENT rewritten", "WRITERS rewritten", "WRITERS rewritten")),
            all("alter table t add column e int, algorithm = copy, lock = exclusive", "EVERYBODY rewritten"),
            all("ALTER TABLE `t` -- widened\n ADD COLUMN g int -- at the end", "EVERYBODY_FOR_A_MOMENT"));

    private static Map.Entry<String, List<String>> all(String sql, String seen) {
        return Map.entry(sql, List.of(seen, seen, seen));
    }

    @ParameterizedTest
    @CsvSource({"mariadb, 0", "mariadb:10.11, 1", "mysql, 2"})
    void tells_whom_a_statement_keeps_out_and_whether_it_writes_every_row_again(String name, int place)
            throws Exception {
        List<String> wrong = new ArrayList<>();
        try (DatabaseServer server = Servers.start(name);
                ScratchServer scratch = Dialects.named(server.dialect()).open(server)) {
            for (Map.Entry<String, List<String>> statement : STATEMENTS.entrySet()) {
                try (ScratchDatabase database = scratch.create();
                        Session session = database.openWatched()) {
                    for (String sql : SCENE) {
                        session.send(sql);
                    }
                    session.send(statement.getKey());
                    String seen = words(session);
                    if (!seen.equals(statement.getValue().get(place))) {
                        wrong.add(statement.getKey() + ": " + seen + " " + session.seen());
                    }
                    assertThat(Dialects.named(server.dialect()).showsWork(statement.getKey()))
                            .isTrue();
                }
            }
            elsewhere(scratch);
        }
        assertThat(wrong).isEmpty();
    }

    private static String words(Session session) {
        assertThat(session.seen()).hasSize(1);
        TableWorkedOn seen = (TableWorkedOn) session.seen().get(0);
        assertThat(seen.table().name()).isEqualTo("t");
        assertThat(seen.rows()).isEqualTo(3);
        return seen.blocking() + (seen.rewritten() ? " rewritten" : "");
    }

    private static void elsewhere(ScratchServer scratch) throws SQLException {
        try (ScratchDatabase database = scratch.create();
                Session session = database.openWatched()) {
            for (String sql : SCENE) {
                session.send(sql);
                assertThat(session.seen()).isEmpty();
            }
            session.send("alter table bare add column b int");
            assertThat(session.seen()).as("a table without rows").isEmpty();
            assertThatThrownBy(() -> session.send("alter table t add column a int"))
                    .hasMessageContaining("Duplicate column");
            session.send("update t set a = 7");
            assertThat(session.seen()).as("of the statement before").isEmpty();
        }
    }
}
