package io.seatrial.data.probe;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.Dialects;
import io.seatrial.database.DatabaseServer;
import io.seatrial.database.Dialect;
import io.seatrial.database.ScratchDatabase;
import io.seatrial.database.ScratchServer;
import io.seatrial.embedded.Servers;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that break each kind of constraint of the servers that speak MySQL's protocol, unique indexes among them. */
class MysqlOrdealTest {

    private static final List<String> SCENE = List.of(
            "CREATE TABLE towns (country char(2), zip varchar(5), name text NOT NULL, PRIMARY KEY (country, zip))",
            "CREATE TABLE shops (id int AUTO_INCREMENT PRIMARY KEY, code varchar(20) NOT NULL UNIQUE, country char(2),"
                    + " zip varchar(5), parent int, seats int DEFAULT 1, opens date, `the owner` text, twice int AS (seats * 2),"
                    + " CONSTRAINT town FOREIGN KEY (country, zip) REFERENCES towns (country, zip),"
                    + " CONSTRAINT parents FOREIGN KEY (parent) REFERENCES shops (id),"
                    + " CONSTRAINT few CHECK (seats BETWEEN 1 AND 500))",
            "CREATE UNIQUE INDEX place ON shops (country, zip DESC)",
            "CREATE UNIQUE INDEX owners ON shops (`the owner`(8))",
            "CREATE UNIQUE INDEX doubled ON shops (twice)",
            "CREATE TABLE keyless (code int NOT NULL, seats int, UNIQUE KEY codes (code))",
            "CREATE UNIQUE INDEX referred ON keyless (seats)",
            "CREATE TABLE seats (seats int, FOREIGN KEY (seats) REFERENCES keyless (seats))",
            "INSERT INTO towns VALUES ('DE', '10115', 'Berlin'), ('FR', '75001', 'Paris')",
            "INSERT INTO shops (code, country, zip, seats, opens, `the owner`) VALUES"
                    + " ('a', 'DE', '10115', 5, '2020-01-01', 'Anna'), ('b', 'FR', '75001', 7, '2022-01-01', 'Bert')",
            "UPDATE shops SET parent = id",
            "INSERT INTO keyless VALUES (1, 1), (2, 2)",
            "INSERT INTO seats VALUES (1), (2)");

    /** MySQL alone has keys of expressions. */
    private static final String COMPUTED = "CREATE UNIQUE INDEX years ON shops ((year(opens)), (lower('it''s')) DESC)";

    @ParameterizedTest
    @ValueSource(strings = {"mariadb", "mysql"})
    void whatIsInForceRefusesARowOfItsOwnAndWhatIsNotLetsItIn(String name) throws SQLException {
        try (DatabaseServer server = Servers.start(name)) {
            Dialect dialect = Dialects.named(name);
            try (ScratchServer scratch = dialect.open(server);
                    ScratchDatabase database = scratch.create();
                    Connection connection = database.connect();
                    Statement statement = connection.createStatement()) {
                for (String sql : SCENE) {
                    statement.execute(sql);
                }
                List<String> computed = name.equals("mysql") ? List.of("years") : List.of();
                if (!computed.isEmpty()) {
                    statement.execute(COMPUTED);
                }
                Schema schema = database.snapshot().schema();
                List<ObjectId> ids = schema.objects().values().stream()
                        .filter(object -> object.id().kind().name().equals("constraint")
                                || "yes".equals(object.fact("unique"))
                                || "no".equals(object.fact("nullable")))
                        .map(object -> object.id())
                        .toList();

                Ordeal sound = Ordeal.of(connection, dialect.probes().orElseThrow(), schema, ids);
                assertThat(sound.letIn()).isEmpty();
                assertThat(sound.untried())
                        .as("rows that others refer to")
                        .extracting(ObjectId::name)
                        .containsExactly("referred");
                assertThat(ids).extracting(ObjectId::name).contains("code", "place", "owners", "doubled", "codes");
                assertThat(ids).extracting(ObjectId::name).containsAll(computed);

                // As if the servers let in what their own catalogue forbids.
                statement.execute("ALTER TABLE shops DROP INDEX code, ADD INDEX (code), DROP INDEX doubled");
                statement.execute("DROP INDEX owners ON shops");
                statement.execute("DROP INDEX codes ON keyless");
                for (String index : computed) {
                    statement.execute("DROP INDEX " + index + " ON shops");
                }
                statement.execute("ALTER TABLE shops ADD INDEX (country, zip)");
                statement.execute("DROP INDEX place ON shops");
                Ordeal asleep = Ordeal.of(connection, dialect.probes().orElseThrow(), schema, ids);
                assertThat(asleep.letIn())
                        .extracting(seen -> seen.constraint().name())
                        .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                        Stream.of("code", "place", "owners", "doubled", "codes"), computed.stream())
                                .toList());
            }
        }
    }
}
