package io.seatrial.data.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.Dialects;
import io.seatrial.data.compare.DataDifference.TableDifference;
import io.seatrial.data.compare.DataDifference.Where;
import io.seatrial.database.DatabaseServer;
import io.seatrial.database.Dialect;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of two SQLite files. */
class SqliteCompareTest {

    private static final String NUMBERS =
            "WITH RECURSIVE s(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM s WHERE n < 10000)";

    private final Dialect dialect = Dialects.named("sqlite");

    @TempDir
    private Path folder;

    private Connection open(String name) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(name));
    }

    private void run(String name, String... statements) throws SQLException {
        try (Connection connection = open(name);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private void both(String... statements) throws SQLException {
        run("a.db", statements);
        run("b.db", statements);
    }

    private Side side(Connection connection, String name) {
        try (DatabaseServer server = dialect.server("jdbc:sqlite:" + folder.resolve(name), Duration.ZERO, Map.of())) {
            return new Side(
                    connection,
                    dialect.slices().orElseThrow(),
                    dialect.snapshot(server).schema());
        }
    }

    private DataDifference compared(String where) throws SQLException {
        try (Connection one = open("a.db");
                Connection other = open("b.db")) {
            return DataComparison.between(
                    side(one, "a.db"),
                    side(other, "b.db"),
                    new Wanted(List.of(), where, 5),
                    (table, tables, name, part, doing) -> {});
        }
    }

    private TableDifference only() throws SQLException {
        return compared(null).tables().get(0);
    }

    @Test
    void differingRowsOfALargeTableAreFoundWhateverTheKeyIs() throws SQLException {
        for (String key : List.of("n", "'k\u00e4''\\' || n", "n / 4.0", "CAST('b' || n AS BLOB)")) {
            both(
                    "DROP TABLE IF EXISTS big",
                    "CREATE TABLE big (\"The \"\"Id\" NOT NULL PRIMARY KEY, n int, v varchar(40), f float)",
                    "INSERT INTO big " + NUMBERS + " SELECT " + key + ", n, 'value ' || n, n / 7.0 FROM s");
            assertThat(compared(null).equal()).as(key).isTrue();
            run(
                    "b.db",
                    "UPDATE big SET v = NULL WHERE n = 7777",
                    "UPDATE big SET v = v || ' ', n = -1 WHERE n = 9999",
                    "DELETE FROM big WHERE n IN (1, 5000)");
            run("a.db", "DELETE FROM big WHERE n = 10000");
            TableDifference big = only();
            assertThat(big.rowsOnlyInA()).as(key).isEqualTo(2);
            assertThat(big.rowsOnlyInB()).as(key).isEqualTo(1);
            assertThat(big.rowsDiffering()).as(key).isEqualTo(2);
            assertThat(big.columns())
                    .extracting(DataDifference.ColumnDifference::column, DataDifference.ColumnDifference::rows)
                    .containsExactly(Tuple.tuple("n", 1L), Tuple.tuple("v", 2L));
            assertThat(big.examples()).anySatisfy(example -> {
                assertThat(example.where()).isEqualTo(Where.BOTH);
                assertThat(example.cells()).containsExactly(new DataDifference.Cell("v", "value 7777", null));
            });
        }
    }

    @Test
    void rowsWithoutAKeyAreCountedAndNullIsNoEmptyText() throws SQLException {
        both("CREATE TABLE bag (x, y, z)");
        run("a.db", "INSERT INTO bag VALUES (1, 'a', ''), (2, 'b', NULL), (3, 'c', x'ff'), (3, 'c', x'ff')");
        run("b.db", "INSERT INTO bag VALUES (1, 'a', NULL), (2, 'b', NULL), (3, 'c', x'ff'), (3, 'c', x'ff')");
        assertThat(only().keyed()).isFalse();
        assertThat(only().rowsOnlyInA()).isEqualTo(1);
        assertThat(only().rowsOnlyInB()).isEqualTo(1);
        assertThat(compared("x > 1").equal()).isTrue();
        run("b.db", "UPDATE bag SET z = '' WHERE x = 1", "INSERT INTO bag VALUES (3, 'c', x'ff')");
        assertThat(only().rowsOnlyInA()).isZero();
        assertThat(only().rowsOnlyInB()).isEqualTo(1);
        assertThat(only().examples().get(0).cells())
                .extracting(DataDifference.Cell::inB)
                .containsExactly("3", "c", "x'FF'");
    }

    @Test
    void tablesOfManyColumnsAreCompared() throws SQLException {
        String columns = IntStream.range(0, 260).mapToObj(i -> "c" + i).collect(Collectors.joining(", "));
        both("CREATE TABLE wide (" + columns + ")", "INSERT INTO wide (c0, c259) VALUES (1, 'one'), (2, 'two')");
        assertThat(compared(null).equal()).isTrue();
        run("b.db", "UPDATE wide SET c259 = 'Two' WHERE c0 = 2");
        assertThat(only().columns())
                .extracting(DataDifference.ColumnDifference::column)
                .containsExactly("c259");
    }

    @Test
    void theFilesAreOnlyRead() throws SQLException {
        both("CREATE TABLE t (id integer PRIMARY KEY)", "INSERT INTO t VALUES (1)");
        try (Connection one = open("a.db")) {
            Side side = side(one, "a.db");
            side.begin();
            assertThat(org.assertj.core.api.Assertions.catchThrowable(
                            () -> one.createStatement().execute("DELETE FROM t")))
                    .hasMessageContaining("readonly");
        }
    }
}
