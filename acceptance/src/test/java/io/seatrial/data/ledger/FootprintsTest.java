package io.seatrial.data.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.Dialects;
import io.seatrial.database.Dialect;
import io.seatrial.database.ScratchDatabase;
import io.seatrial.database.ScratchServer;
import io.seatrial.embedded.EmbeddedPostgres;
import io.seatrial.schema.ObjectId;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What fingerprints alone say of rows after something ran: never that all is well where it is not. */
class FootprintsTest {

    private static final String SHOP = "CREATE TABLE users (id int PRIMARY KEY, name text, mail text);"
            + " CREATE TABLE logs (line text); CREATE TABLE empty (id int PRIMARY KEY, n int);"
            + " INSERT INTO users SELECT i, 'n' || i, 'm' || i FROM generate_series(1, 40) i;"
            + " INSERT INTO logs SELECT 'l' || i FROM generate_series(1, 40) i";
    private static final Dialect DIALECT = Dialects.named("postgresql");
    private static final ObjectId MAIL = ObjectId.of("column", "public", "users", "mail");
    private static final ObjectId LOGS = ObjectId.of("table", "public", "logs");

    private static EmbeddedPostgres server;
    private static ScratchServer scratch;

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

    private interface Asked<T> {
        T of(Footprints imprint, Ledger now) throws SQLException;
    }

    private static <T> T after(String sql, Asked<T> asked) throws SQLException {
        try (ScratchDatabase database = scratch.create();
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(SHOP);
            Tallies tallies = Tallies.of(DIALECT.rows(scratch.version()).orElseThrow());
            Footprints imprint = Footprints.of(new Ledger(connection, database.snapshot(), tallies));
            statement.execute("SET search_path = public; " + sql);
            statement.execute(tallies.settle());
            tallies.written();
            return asked.of(imprint, new Ledger(connection, database.snapshot(), tallies));
        }
    }

    private static boolean holds(String sql, ObjectId... meant) throws SQLException {
        return after(sql, (imprint, now) -> imprint.holds(now, Set.of(meant)));
    }

    @Test
    void whatLeavesRowsAloneHolds() throws SQLException {
        assertThat(holds("ALTER TABLE users ADD age int DEFAULT 7; CREATE INDEX ON users (name)"))
                .isTrue();
        assertThat(holds("ALTER TABLE users RENAME TO people; ALTER TABLE people RENAME name TO called"))
                .isTrue();
        assertThat(holds("INSERT INTO empty SELECT FROM users WHERE false; ALTER TABLE empty ALTER n TYPE bigint"))
                .isTrue();
    }

    @Test
    void rowsAndValuesThatWentOrChangedAreSeen() throws SQLException {
        assertThat(holds("DELETE FROM users WHERE id = 7")).isFalse();
        assertThat(holds("DELETE FROM logs WHERE line = 'l7'")).isFalse();
        assertThat(holds("UPDATE users SET mail = 'x' WHERE id = 7")).isFalse();
        assertThat(holds("UPDATE logs SET line = 'x' WHERE line = 'l7'")).isFalse();
        assertThat(holds("UPDATE users SET name = CASE id WHEN 1 THEN 'n2' ELSE 'n1' END WHERE id < 3"))
                .isFalse();
        assertThat(holds("DELETE FROM users WHERE id = 7; INSERT INTO users VALUES (41, 'n7', 'm7')"))
                .isFalse();
        assertThat(holds("ALTER TABLE users DROP mail")).isFalse();
        assertThat(holds("ALTER TABLE users DROP mail; ALTER TABLE users ADD mail text"))
                .isFalse();
        assertThat(holds("DROP TABLE logs")).isFalse();
        assertThat(holds("DROP TABLE logs; CREATE TABLE logs (line text)")).isFalse();
        assertThat(holds("TRUNCATE logs")).isFalse();
    }

    @Test
    void whatWasMeantIsNoDoubt() throws SQLException {
        assertThat(holds("UPDATE users SET mail = 'x'", MAIL)).isTrue();
        assertThat(holds("ALTER TABLE users DROP mail", MAIL)).isTrue();
        assertThat(holds("DROP TABLE logs", LOGS)).isTrue();
        assertThat(holds("UPDATE users SET mail = 'x', name = 'y' WHERE id = 7", MAIL))
                .isFalse();
        assertThat(holds("DELETE FROM users WHERE id = 7", MAIL)).isFalse();
    }

    @Test
    void emptyTablesThatAreWrittenAnewAreNamed() throws SQLException {
        assertThat(after("ALTER TABLE empty ALTER n TYPE bigint", Footprints::rewrittenEmpty))
                .containsExactly(ObjectId.of("table", "public", "empty"));
        assertThat(after(
                        "ALTER TABLE users ALTER id TYPE bigint; ALTER TABLE empty ADD m int",
                        Footprints::rewrittenEmpty))
                .isEmpty();
    }
}
