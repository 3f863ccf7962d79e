package io.seatrial.database.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.Dialects;
import io.seatrial.database.DatabaseServer;
import io.seatrial.database.ScratchDatabase;
import io.seatrial.database.ScratchServer;
import io.seatrial.database.Session;
import io.seatrial.database.mariadb.MariadbDialect;
import io.seatrial.database.mysql.ddl.Tongue;
import io.seatrial.embedded.Servers;
import io.seatrial.schema.Snapshot;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading only what may have changed gives the same as reading everything, whatever is done to a database. */
class MysqlIncrementalReadingTest {

    private static final int STEPS = Integer.getInteger("seatrial.random.steps", 120);
    private static final long SEED = Long.getLong("seatrial.random.first", 1);

    private static final List<String> DOINGS = List.of(
            "CREATE TABLE {t} (id int PRIMARY KEY, a int, b varchar(9), parent int)",
            "CREATE TABLE {t} (id int PRIMARY KEY, a int, parent int, FOREIGN KEY (parent) REFERENCES {u} (id))",
            "CREATE TABLE {t} (id bigint PRIMARY KEY, b text) COMMENT '{u}'",
            "DROP TABLE {t}",
            "DROP TABLE {t}",
            "ALTER TABLE {t} ADD COLUMN {c} int",
            "ALTER TABLE {t} ADD COLUMN {c} varchar(20) NOT NULL DEFAULT 'x'",
            "ALTER TABLE {t} DROP COLUMN {c}",
            "ALTER TABLE {t} MODIFY {c} bigint",
            "ALTER TABLE {t} RENAME COLUMN {c} TO {d}",
            "ALTER TABLE {t} RENAME COLUMN id TO {d}",
            "ALTER TABLE {t} CHANGE {d} id int",
            "ALTER TABLE {t} RENAME TO {u}",
            "RENAME TABLE {t} TO {u}",
            "RENAME TABLE {t} TO swapped, {u} TO {t}, swapped TO {u}",
            "ALTER TABLE {t} ADD FOREIGN KEY (parent) REFERENCES {u} (id)",
            "CREATE INDEX i_{c} ON {t} (id)",
            "DROP INDEX i_{c} ON {t}",
            "CREATE OR REPLACE VIEW {v} AS SELECT * FROM {t}",
            "CREATE OR REPLACE VIEW {v} AS SELECT id, f() AS n FROM {w}",
            "CREATE VIEW {v} AS SELECT * FROM {w}",
            "CREATE OR REPLACE ALGORITHM = MERGE VIEW {v} AS SELECT {c} FROM {t}",
            "RENAME TABLE {v} TO {w}",
            "DROP VIEW {v}",
            "CREATE TRIGGER tr_{t} BEFORE INSERT ON {t} FOR EACH ROW SET NEW.id = 1",
            "CREATE TRIGGER tr_{t} AFTER DELETE ON {t} FOR EACH ROW SET @a = 1",
            "DROP TRIGGER tr_{t}",
            "CREATE FUNCTION f() RETURNS int DETERMINISTIC RETURN 1",
            "CREATE FUNCTION f() RETURNS varchar(7) DETERMINISTIC RETURN 'a'",
            "DROP FUNCTION f",
            "CREATE PROCEDURE p() DROP TABLE IF EXISTS t, u",
            "DROP PROCEDURE p",
            "CALL p()",
            "ALTER TABLE {t} PARTITION BY HASH (id) PARTITIONS 2",
            "ALTER TABLE {t} REMOVE PARTITIONING",
            "INSERT INTO {t} (id) VALUES (1)",
            "TRUNCATE TABLE {t}",
            "CREATE SEQUENCE s",
            "ALTER TABLE s COMMENT '{c}'",
            "RENAME TABLE s TO {u}",
            "RENAME TABLE {u} TO s",
            "DROP TABLE s",
            "SET foreign_key_checks = 0",
            "SET foreign_key_checks = 1");

    @ParameterizedTest
    @ValueSource(strings = {"mariadb", "mysql"})
    void readingWhatMayHaveChangedIsReadingEverything(String name) throws Exception {
        Flavour flavour = new Flavour(
                name,
                name,
                List.of(),
                name.equals("mysql") ? MysqlDialect.class : MariadbDialect.class,
                name.equals("mysql") ? Tongue.MYSQL : Tongue.MARIADB);
        try (DatabaseServer server = Servers.start(name);
                ScratchServer scratch = Dialects.named(server.dialect()).open(server);
                ScratchDatabase database = scratch.create();
                Session session = database.open()) {
            walk(flavour, server, database, session);
        }
    }

    private static void walk(Flavour flavour, DatabaseServer server, ScratchDatabase database, Session session)
            throws SQLException {
        // To ask for its name would let everything be read each time.
        String name = database.howToConnect().replaceFirst(".* ", "");
        Random random = new Random(SEED);
        List<String> story = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            for (int i = random.nextInt(3); i >= 0; i--) {
                String sql = drawn(random);
                story.add(sql + (sent(session, sql) ? "" : " -- failed"));
            }
            Snapshot told = database.snapshot();
            try (MysqlSchemaReader anew = new MysqlSchemaReader(flavour, server, name, new Disturbance())) {
                Snapshot all = anew.read();
                assertThat(told.schema().objects().values())
                        .as(String.join(";\n", story))
                        .containsExactlyInAnyOrderElementsOf(
                                all.schema().objects().values());
                assertThat(told.texts()).as(String.join(";\n", story)).isEqualTo(all.texts());
            }
        }
    }

    private static boolean sent(Session session, String sql) {
        try {
            session.send(sql);
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private static String drawn(Random random) {
        String sql = DOINGS.get(random.nextInt(DOINGS.size()));
        return sql.replace("{t}", one(random, "t", "u", "Mixed", "`my v`"))
                .replace("{u}", one(random, "t", "u", "Mixed", "`my v`"))
                .replace("{v}", one(random, "v1", "v2"))
                .replace("{w}", one(random, "v1", "v2", "t"))
                .replace("{c}", one(random, "a", "b", "c"))
                .replace("{d}", one(random, "a", "d", "e"))
                .replace("tr_`my v`", "tr_mine");
    }

    private static String one(Random random, String... of) {
        return of[random.nextInt(of.length)];
    }
}
