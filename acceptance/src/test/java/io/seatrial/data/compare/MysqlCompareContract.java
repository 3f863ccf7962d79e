package io.seatrial.data.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.Dialects;
import io.seatrial.data.compare.DataDifference.TableDifference;
import io.seatrial.data.compare.DataDifference.Where;
import io.seatrial.database.DatabaseServer;
import io.seatrial.database.Dialect;
import io.seatrial.database.ScratchDatabase;
import io.seatrial.database.ScratchServer;
import io.seatrial.embedded.Servers;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Rows of two databases on servers that speak MySQL's protocol. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class MysqlCompareContract {

    private static final String NUMBERS =
            "WITH RECURSIVE d(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM d WHERE n < 99), s(n) AS"
                    + " (SELECT 1 + x.n + 100 * y.n FROM d x CROSS JOIN d y)";

    private DatabaseServer server;
    private ScratchServer scratch;
    private ScratchDatabase a;
    private ScratchDatabase b;

    abstract String name();

    private Dialect dialect() {
        return Dialects.named(name());
    }

    @BeforeAll
    void start() {
        server = Servers.start(name());
        scratch = dialect().open(server);
    }

    @AfterAll
    void stop() {
        scratch.close();
        server.close();
    }

    @BeforeEach
    void open() {
        a = scratch.create();
        b = scratch.create();
    }

    @AfterEach
    void drop() {
        a.close();
        b.close();
    }

    private static void run(ScratchDatabase database, String... statements) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private void both(String... statements) throws SQLException {
        run(a, statements);
        run(b, statements);
    }

    private DataDifference compared(String where) throws SQLException {
        try (Connection one = a.connect();
                Connection other = b.connect()) {
            return DataComparison.between(
                    new Side(one, dialect().slices().orElseThrow(), a.snapshot().schema()),
                    new Side(
                            other,
                            dialect().slices().orElseThrow(),
                            b.snapshot().schema()),
                    new Wanted(List.of(), where, 5),
                    (table, tables, name, part, doing) -> {});
        }
    }

    private TableDifference only() throws SQLException {
        return compared(null).tables().get(0);
    }

    @Test
    void differingRowsOfALargeTableAreFoundWhateverTheKeyIs() throws SQLException {
        Map<String, String> ids = Map.of(
                "bigint unsigned", "n + 18446744073709500000",
                "decimal(20,2)", "n / 4",
                "varchar(40)", "concat('k\u00e4''\\\\', n)",
                "binary(16)", "unhex(md5(n))",
                "datetime", "'2024-01-01' + INTERVAL n HOUR");
        for (Map.Entry<String, String> id : ids.entrySet()) {
            both(
                    "DROP TABLE IF EXISTS big",
                    "CREATE TABLE big (`The ``Id` " + id.getKey() + " PRIMARY KEY, n int, v varchar(40), f float)",
                    "INSERT INTO big " + NUMBERS + " SELECT " + id.getValue()
                            + ", n, concat('value ', n), n / 7 FROM s");
            assertThat(compared(null).equal()).as(id.getKey()).isTrue();
            run(
                    b,
                    "UPDATE big SET v = NULL WHERE n = 7777",
                    "UPDATE big SET v = concat(v, ' '), n = -1 WHERE n = 9999",
                    "DELETE FROM big WHERE n IN (1, 5000)");
            run(a, "DELETE FROM big WHERE n = 10000");
            TableDifference big = only();
            assertThat(big.rowsOnlyInA()).as(id.getKey()).isEqualTo(2);
            assertThat(big.rowsOnlyInB()).as(id.getKey()).isEqualTo(1);
            assertThat(big.rowsDiffering()).as(id.getKey()).isEqualTo(2);
            assertThat(big.columns())
                    .extracting(DataDifference.ColumnDifference::column, DataDifference.ColumnDifference::rows)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("n", 1L), org.assertj.core.groups.Tuple.tuple("v", 2L));
            assertThat(big.examples()).anySatisfy(example -> {
                assertThat(example.where()).isEqualTo(Where.BOTH);
                assertThat(example.cells()).containsExactly(new DataDifference.Cell("v", "value 7777", null));
            });
        }
    }

    @Test
    void rowsWithoutAKeyAreCountedAndEveryByteCounts() throws SQLException {
        both("CREATE TABLE bag (x int, y varchar(9), z varbinary(4))");
        run(a, "INSERT INTO bag VALUES (1, 'a', x'00'), (2, 'b', NULL), (3, 'c', x'ff'), (3, 'c', x'ff')");
        run(b, "INSERT INTO bag VALUES (1, 'A', x'00'), (2, 'b', NULL), (3, 'c', x'ff'), (3, 'c', x'ff')");
        assertThat(only().keyed()).isFalse();
        assertThat(only().rowsOnlyInA()).isEqualTo(1);
        assertThat(only().rowsOnlyInB()).isEqualTo(1);
        assertThat(compared("x > 1").equal()).isTrue();
        run(b, "UPDATE bag SET y = 'a' WHERE x = 1", "INSERT INTO bag VALUES (3, 'c', x'ff')");
        assertThat(only().rowsOnlyInA()).isZero();
        assertThat(only().rowsOnlyInB()).isEqualTo(1);
        assertThat(only().examples().get(0).cells())
                .extracting(DataDifference.Cell::inB)
                .containsExactly("3", "c", "x'ff'");
    }

    @Test
    void theSameCharactersInAnotherEncodingAreTheSame() throws SQLException {
        run(
                a,
                "CREATE TABLE t (id int PRIMARY KEY, v varchar(20) CHARACTER SET latin1)",
                "INSERT INTO t VALUES (1, '\u00e9')");
        run(
                b,
                "CREATE TABLE t (id int PRIMARY KEY, v varchar(20) CHARACTER SET utf8mb4)",
                "INSERT INTO t VALUES (1, '\u00e9')");
        assertThat(compared(null).equal()).isTrue();
    }
}
