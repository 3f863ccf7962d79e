package io.seatrial.data.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.Dialects;
import io.seatrial.database.Dialect;
import io.seatrial.database.ScratchDatabase;
import io.seatrial.database.ScratchServer;
import io.seatrial.diff.Differ;
import io.seatrial.embedded.EmbeddedPostgres;
import io.seatrial.migration.Direction;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.StatementRun;
import io.seatrial.recording.Step;
import io.seatrial.schema.Snapshot;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an up leaves behind beside changed counts and values, on a real server. */
class AftermathTest {

    private static final String SHOP =
            "CREATE TABLE users (id int PRIMARY KEY, name text); CREATE TABLE orders (id serial"
                    + " PRIMARY KEY, user_id int CONSTRAINT buyer REFERENCES users (id), what text); INSERT INTO users SELECT i, 'n' ||"
                    + " i % 7 FROM generate_series(1, 40) i; INSERT INTO orders (user_id, what) SELECT i % 20 + 1, 'w' || i FROM"
                    + " generate_series(1, 60) i";

    private static EmbeddedPostgres server;
    private static ScratchServer scratch;
    private static final Dialect DIALECT = Dialects.named("postgresql");

    @BeforeAll
    static void open() {
        server = EmbeddedPostgres.start();
        scratch = DIALECT.open(server);
    }

    @AfterAll
    static void close() {
        scratch.close();
        server.close();
    }

    private static void says(String up, String... words) throws SQLException {
        try (ScratchDatabase trunk = scratch.create()) {
            run(trunk, List.of(SHOP));
            Snapshot before = trunk.snapshot();
            try (ScratchDatabase walker = trunk.copy();
                    Connection old = trunk.connect();
                    Connection now = walker.connect()) {
                List<StatementRun> runs = run(walker, List.of(up.split(";\\s*")));
                Snapshot after = walker.snapshot();
                Tallies known = Tallies.of(DIALECT.rows(scratch.version()).orElseThrow());
                Aftermath aftermath = new Aftermath(
                        new Ledger(old, before, known),
                        new Ledger(now, after, Tallies.of(known.questions())),
                        DIALECT.probes().orElseThrow(),
                        new Aftermath.Thresholds(10, 50));
                assertThat(aftermath.of(step(before, after, runs)))
                        .as(up)
                        .extracting(Observation::headline)
                        .containsExactly(words);
            }
        }
    }

    private static Step step(Snapshot before, Snapshot after, List<StatementRun> runs) {
        return new Step(
                null,
                Direction.UP,
                before,
                after,
                Differ.between(before, after),
                runs,
                new Outcome.Succeeded(),
                List.of(),
                Duration.ZERO,
                Step.Role.UP,
                true);
    }

    private static List<StatementRun> run(ScratchDatabase database, List<String> statements) throws SQLException {
        List<StatementRun> runs = new ArrayList<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
                runs.add(new StatementRun(
                        sql,
                        "up.sql",
                        runs.size() + 1,
                        Duration.ZERO,
                        Math.max(0, statement.getUpdateCount()),
                        new Outcome.Succeeded(),
                        List.of(),
                        List.of()));
            }
        }
        return runs;
    }

    @Test
    void aReferenceThatLeadsElsewhereNowLeavesNoOrphans() throws SQLException {
        says(
                "CREATE TABLE people AS TABLE users; ALTER TABLE people ADD PRIMARY KEY (id); ALTER TABLE orders DROP CONSTRAINT"
                        + " buyer, ADD CONSTRAINT buyer FOREIGN KEY (user_id) REFERENCES people (id); DROP TABLE users");
    }

    @Test
    void whatAForeignKeyDidNotSeeIsSeen() throws SQLException {
        says("DROP TABLE users CASCADE", "public.orders: user_id of 60 rows refers to public.users, which is gone");
        says(
                "SET session_replication_role = replica; DELETE FROM users WHERE id <= 5",
                "public.orders: user_id of 15 rows refers to public.users, where it is not");
        says(
                "ALTER TABLE orders DROP CONSTRAINT buyer; UPDATE orders SET user_id = 99 WHERE id = 7",
                "public.orders: user_id of 1 row refers to public.users, where it is not");
    }

    @Test
    void rowsThatAJoinMultipliesAreTwins() throws SQLException {
        says(
                "CREATE TABLE u2 AS SELECT u.* FROM users u JOIN orders o ON o.user_id = u.id WHERE o.id <= 30; DROP TABLE users"
                        + " CASCADE; ALTER TABLE u2 RENAME TO users",
                "public.users: 10 rows are there once more with the same id (of 30)");
    }

    @Test
    void rowsThatBecomeOneAreMerged() throws SQLException {
        says(
                "CREATE TABLE u2 AS SELECT min(id) AS id, name FROM users GROUP BY name; ALTER TABLE orders DROP CONSTRAINT"
                        + " buyer; UPDATE orders SET user_id = 1; DROP TABLE users; ALTER TABLE u2 RENAME TO users",
                "public.orders: one statement rewrote 60 rows (of 60)",
                "public.users: 33 rows gone where one with the same name stays");
        says("DELETE FROM users WHERE id > 20");
    }

    @Test
    void idsThatAreWrittenLeaveTheSequenceBehind() throws SQLException {
        says(
                "INSERT INTO orders (id) VALUES (61)",
                "public.orders.id: the largest id is 61, and public.orders_id_seq hands out 61 next, which is taken");
        says("INSERT INTO orders (id) VALUES (61); SELECT setval('orders_id_seq', 61)");
    }
}
