package io.seatrial.data.probe;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.Dialects;
import io.seatrial.database.Dialect;
import io.seatrial.database.ScratchDatabase;
import io.seatrial.database.ScratchServer;
import io.seatrial.embedded.EmbeddedPostgres;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Snapshot;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Rows that break each kind of constraint, on a real server. */
class OrdealTest {

    private static final String SOUND = """
            CREATE EXTENSION btree_gist;
            CREATE DOMAIN mail AS text CONSTRAINT has_at CHECK (VALUE LIKE '%@%');
            CREATE TYPE state AS ENUM ('open', 'shut');
            CREATE TABLE towns (country char(2), zip varchar(5), name text NOT NULL, PRIMARY KEY (country, zip));
            CREATE TABLE shops (
                id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                code uuid NOT NULL UNIQUE,
                country char(2), zip varchar(5),
                owner mail,
                parent int REFERENCES shops (id) DEFERRABLE INITIALLY DEFERRED,
                now state NOT NULL CHECK (now <> 'shut' OR owner IS NOT NULL),
                opens date, closes date,
                seats smallint DEFAULT 1 CHECK (seats BETWEEN 1 AND 500),
                tags jsonb CHECK (jsonb_typeof(tags) = 'array'),
                CONSTRAINT town FOREIGN KEY (country, zip) REFERENCES towns,
                CONSTRAINT order_of_dates CHECK (opens < closes),
                CONSTRAINT someone CHECK (owner IS NOT NULL OR parent IS NOT NULL),
                CONSTRAINT in_turn EXCLUDE USING gist (country WITH =, daterange(opens, closes) WITH &&),
                CONSTRAINT one_at_a_time EXCLUDE USING gist (seats WITH =, opens WITH =)
            );
            INSERT INTO towns VALUES ('DE', '10115', 'Berlin'), ('FR', '75001', 'Paris');
            INSERT INTO shops (code, country, zip, owner, now, opens, closes, seats, tags) VALUES
                (gen_random_uuid(), 'DE', '10115', 'a@b', 'open', '2020-01-01', '2021-01-01', 5, '[]'),
                (gen_random_uuid(), 'FR', '75001', 'c@d', 'open', '2022-01-01', '2023-01-01', 7, '[]');
            UPDATE shops SET parent = id;
            CREATE TABLE log (said text);
            CREATE FUNCTION tell() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN INSERT INTO log VALUES ('changed'); RETURN NEW; END $$;
            CREATE TRIGGER told BEFORE INSERT OR UPDATE ON shops FOR EACH ROW EXECUTE FUNCTION tell();
            """;

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

    /** All constraints, and all columns that refuse NULL, put to the test. */
    private static Ordeal ordeal(String sql) throws SQLException {
        try (ScratchDatabase database = scratch.create();
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (String part : sql.split("(?m)^--$")) {
                statement.execute(part);
            }
            Snapshot snapshot = database.snapshot();
            List<ObjectId> ids = snapshot.schema().objects().values().stream()
                    .filter(object -> object.id().kind().name().equals("constraint")
                                    && !"not-null constraint".equals(object.fact("kind"))
                            || object.id().kind().name().equals("column")
                                    && "no".equals(object.fact("nullable"))
                                    && object.fact("identity") == null)
                    .map(object -> object.id())
                    .toList();
            Ordeal ordeal = Ordeal.of(connection, DIALECT.probes().orElseThrow(), snapshot.schema(), ids);
            try (var rows = statement.executeQuery("SELECT (SELECT count(*) FROM shops), (SELECT count(*) FROM log)")) {
                rows.next();
                assertThat(List.of(rows.getInt(1), rows.getInt(2)))
                        .as("nothing stays")
                        .containsExactly(2, 0);
            }
            return ordeal;
        }
    }

    @Test
    void whatIsInForceRefusesARowOfItsOwn() throws SQLException {
        Ordeal ordeal = ordeal(SOUND);

        assertThat(ordeal.letIn()).isEmpty();
        assertThat(ordeal.untried())
                .as("an overlap of an expression cannot be made by copying columns")
                .extracting(ObjectId::name)
                .containsExactly("in_turn");
    }

    @Test
    void whatSleepsIsFoundOut() throws SQLException {
        Ordeal ordeal = ordeal(SOUND
                + "--\nALTER TABLE shops DISABLE TRIGGER ALL; ALTER TABLE shops ADD CONSTRAINT known CHECK (zip IN ('10115', '75001',"
                + " NULL));");

        assertThat(ordeal.letIn())
                .extracting(seen -> seen.constraint().name())
                .containsExactlyInAnyOrder("town", "shops_parent_fkey", "known");
    }
}
