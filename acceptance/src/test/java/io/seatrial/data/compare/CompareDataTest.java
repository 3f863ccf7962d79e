package io.seatrial.data.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seatrial.Dialects;
import io.seatrial.data.compare.DataDifference.ColumnDifference;
import io.seatrial.data.compare.DataDifference.TableDifference;
import io.seatrial.data.compare.DataDifference.Where;
import io.seatrial.database.Dialect;
import io.seatrial.database.ScratchDatabase;
import io.seatrial.database.ScratchServer;
import io.seatrial.embedded.EmbeddedPostgres;
import io.seatrial.trouble.EnvironmentException;
import io.seatrial.trouble.SettingsException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows of two databases on a real server. */
class CompareDataTest {

    private static final Dialect POSTGRES = Dialects.named("postgresql");
    private static EmbeddedPostgres server;
    private static ScratchServer scratch;
    private ScratchDatabase a;
    private ScratchDatabase b;

    @BeforeAll
    static void start() {
        server = EmbeddedPostgres.start();
        scratch = POSTGRES.open(server);
    }

    @AfterAll
    static void stop() {
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

    private static void run(ScratchDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    private void both(String sql) throws SQLException {
        run(a, sql);
        run(b, sql);
    }

    private DataDifference compared(Wanted wanted) throws SQLException {
        try (Connection one = a.connect();
                Connection other = b.connect()) {
            return DataComparison.between(
                    new Side(one, POSTGRES.slices().orElseThrow(), a.snapshot().schema()),
                    new Side(
                            other, POSTGRES.slices().orElseThrow(), b.snapshot().schema()),
                    wanted,
                    (table, tables, name, part, doing) -> {});
        }
    }

    private DataDifference compared() throws SQLException {
        return compared(new Wanted(List.of(), null, 5));
    }

    private TableDifference only() throws SQLException {
        return compared().tables().get(0);
    }

    @Test
    void whatHoldsTheSameRowsIsEqualInWhateverOrder() throws Exception {
        String table = "CREATE TABLE t (id integer PRIMARY KEY, v text, w double precision[], x jsonb);"
                + "CREATE TABLE bag (v text);";
        run(
                a,
                table + "INSERT INTO t SELECT n, 'v' || n, ARRAY[n / 7.0], '{}' FROM generate_series(1, 500) n;"
                        + "INSERT INTO bag VALUES ('x'), ('x'), (NULL)");
        run(
                b,
                table + "INSERT INTO t SELECT n, 'v' || n, ARRAY[n / 7.0], '{}' FROM generate_series(500, 1, -1) n;"
                        + "INSERT INTO bag VALUES (NULL), ('x'), ('x')");
        DataDifference difference = compared();
        assertThat(difference.equal()).isTrue();
        assertThat(difference.tables()).extracting(TableDifference::rowsInA).containsExactly(3L, 500L);
    }

    @Test
    void differingRowsOfALargeTableAreFoundWhateverTheKeyIs() throws Exception {
        for (String key : List.of("integer", "bigint", "text", "uuid", "timestamptz", "numeric(20,2)")) {
            String id = switch (key) {
                case "text" -> "'k\u00e4''\\' || n";
                case "uuid" -> "md5(n::text)::uuid";
                case "timestamptz" -> "'2024-01-01'::timestamptz + n * interval '1 hour'";
                default -> "n";
            };
            both("DROP TABLE IF EXISTS big; CREATE TABLE big (\"The Id\" " + key + " PRIMARY KEY, n integer, v text);"
                    + " INSERT INTO big SELECT " + id + ", n, 'value ' || n FROM generate_series(1, 20000) n");
            assertThat(compared().equal()).as(key).isTrue();
            run(
                    b,
                    "UPDATE big SET v = NULL WHERE n = 7777; UPDATE big SET v = v || '!', n = -1 WHERE n = 19999;"
                            + " DELETE FROM big WHERE n IN (1, 12000)");
            run(a, "DELETE FROM big WHERE n = 20000");
            TableDifference big = only();
            assertThat(big.rowsOnlyInA()).as(key).isEqualTo(2);
            assertThat(big.rowsOnlyInB()).as(key).isEqualTo(1);
            assertThat(big.rowsDiffering()).as(key).isEqualTo(2);
            assertThat(big.columns())
                    .containsExactly(
                            new ColumnDifference("n", "integer", "integer", 1),
                            new ColumnDifference("v", "text", "text", 2));
            assertThat(big.examples()).hasSize(5).anySatisfy(example -> {
                assertThat(example.where()).isEqualTo(Where.BOTH);
                assertThat(example.cells()).containsExactly(new DataDifference.Cell("v", "value 7777", null));
            });
            assertThat(big.examples())
                    .anySatisfy(example ->
                            assertThat(example.where() + " " + example.cells()).contains("ONLY_IN_B", "value 20000"));
        }
    }

    @Test
    void rowsWithoutAKeyAreCounted() throws Exception {
        both("CREATE TABLE bag (x integer, y text)");
        run(a, "INSERT INTO bag VALUES (1, 'a'), (2, 'b'), (3, 'c'), (3, 'c'), (3, 'c')");
        // Each column holds the same values; only two rows have changed them.
        run(b, "INSERT INTO bag VALUES (1, 'b'), (2, 'a'), (3, 'c'), (3, 'c'), (3, 'c')");
        TableDifference bag = only();
        assertThat(bag.keyed()).isFalse();
        assertThat(bag.rowsOnlyInA()).isEqualTo(2);
        assertThat(bag.rowsOnlyInB()).isEqualTo(2);
        run(b, "DELETE FROM bag WHERE x < 3; INSERT INTO bag VALUES (1, 'a'), (2, 'b'), (3, 'c')");
        TableDifference more = only();
        assertThat(more.rowsOnlyInA()).isZero();
        assertThat(more.rowsOnlyInB()).isEqualTo(1);
        assertThat(more.examples().get(0).cells())
                .extracting(DataDifference.Cell::inB)
                .containsExactly("3", "c");
    }

    @Test
    void whatIsOnOneSideAloneIsTold() throws Exception {
        run(a, "CREATE TABLE t (id integer PRIMARY KEY, gone text); CREATE TABLE old (id integer)");
        run(b, "CREATE TABLE t (id integer PRIMARY KEY, come text); CREATE SCHEMA s; CREATE TABLE s.new (id integer)");
        DataDifference difference = compared();
        assertThat(difference.equal()).isFalse();
        assertThat(difference.onlyInA()).containsExactly("public.old");
        assertThat(difference.onlyInB()).containsExactly("s.new");
        assertThat(difference.tables().get(0).columnsOnlyInA()).containsExactly("gone");
        assertThat(difference.tables().get(0).columnsOnlyInB()).containsExactly("come");
    }

    @Test
    void partitionsAndInheritorsAreComparedOnce() throws Exception {
        both("CREATE TABLE p (id integer PRIMARY KEY, v text) PARTITION BY RANGE (id);"
                + "CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (0) TO (9);"
                + "CREATE TABLE base (id integer PRIMARY KEY); CREATE TABLE heir () INHERITS (base);"
                + "INSERT INTO p VALUES (1, 'x'); INSERT INTO heir VALUES (1)");
        run(b, "UPDATE p1 SET v = 'y'; INSERT INTO heir VALUES (2)");
        assertThat(compared().tables().stream().filter(table -> !table.equal()).map(TableDifference::table))
                .containsExactly("public.heir", "public.p");
    }

    @Test
    void tablesAndRowsCanBeChosen() throws Exception {
        both("CREATE TABLE orders (id integer PRIMARY KEY, at date); CREATE TABLE order_lines (id integer PRIMARY KEY);"
                + "CREATE TABLE users (id integer PRIMARY KEY)");
        run(a, "INSERT INTO orders VALUES (1, '2020-01-01'), (2, '2025-01-01'); INSERT INTO users VALUES (1)");
        run(b, "INSERT INTO orders VALUES (2, '2025-01-01')");
        assertThat(compared(new Wanted(List.of("order*"), null, 5)).tables())
                .extracting(TableDifference::table)
                .containsExactly("public.order_lines", "public.orders");
        Wanted recent = new Wanted(List.of("public.orders"), "at > '2024-01-01' -- since then", 5);
        assertThat(compared(recent).equal()).isTrue();
        assertThat(compared(recent).tables().get(0).rowsInA()).isEqualTo(1);
        assertThatThrownBy(() -> compared(new Wanted(List.of("nobody"), null, 5)))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("--tables");
        assertThatThrownBy(() -> compared(new Wanted(List.of("users"), "at > '2024-01-01'", 5)))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("public.users");
    }

    @Test
    void nothingIsWritten() throws Exception {
        both("CREATE SEQUENCE s; CREATE TABLE t (id integer PRIMARY KEY); INSERT INTO t VALUES (1)");
        assertThatThrownBy(() -> compared(new Wanted(List.of(), "nextval('public.s') > 0", 5)))
                .hasMessageContaining("read-only");
    }

    /** What the database itself says with EXCEPT ALL is what the comparison has to say. */
    @Test
    void randomChangesAreCountedAsTheDatabaseCountsThem() throws Exception {
        for (long seed = 1; seed <= Long.getLong("seatrial.random.compared", 6); seed++) {
            Random random = new Random(seed);
            boolean keyed = random.nextBoolean();
            String name = "r" + seed;
            run(
                    a,
                    "CREATE TABLE " + name + " (i integer" + (keyed ? " PRIMARY KEY" : "") + ", s text, d date);"
                            + " INSERT INTO " + name + " SELECT n" + (keyed ? "" : " % 50")
                            + ", md5((n % 9)::text), date '2024-01-01' + n % 5"
                            + " FROM generate_series(1, 9000) n");
            run(a, "CREATE TABLE other" + seed + " AS TABLE " + name);
            for (int change = 0; change < 1 + random.nextInt(4); change++) {
                int at = random.nextInt(9000);
                int width = 1 + random.nextInt(300);
                run(
                        a,
                        switch (random.nextInt(3)) {
                            case 0 -> "DELETE FROM other" + seed + " WHERE i BETWEEN " + at + " AND " + (at + width);
                            case 1 ->
                                "UPDATE other" + seed + " SET s = 'new' WHERE i BETWEEN " + at + " AND " + (at + width);
                            default ->
                                "INSERT INTO other" + seed + " SELECT n, 'more' FROM generate_series(" + (9001 + at)
                                        + ", " + (9001 + at + width) + ") n WHERE NOT EXISTS (SELECT 1 FROM other"
                                        + seed + " WHERE i = n)";
                        });
            }
            long missing = number("SELECT count(*) FROM (TABLE " + name + " EXCEPT ALL TABLE other" + seed + ") x");
            long extra = number("SELECT count(*) FROM (TABLE other" + seed + " EXCEPT ALL TABLE " + name + ") x");
            run(b, "CREATE TABLE " + name + " (i integer" + (keyed ? " PRIMARY KEY" : "") + ", s text, d date)");
            copy("other" + seed, name);
            TableDifference table =
                    compared(new Wanted(List.of(name), null, 3)).tables().get(0);
            assertThat(table.rowsOnlyInA() + table.rowsDiffering()).as(name).isEqualTo(missing);
            assertThat(table.rowsOnlyInB() + table.rowsDiffering()).as(name).isEqualTo(extra);
        }
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = a.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void copy(String from, String to) throws SQLException {
        try (Connection source = a.connect();
                Connection target = b.connect();
                Statement reading = source.createStatement();
                ResultSet rows = reading.executeQuery("SELECT i, s, d FROM " + from);
                var writing = target.prepareStatement("INSERT INTO " + to + " VALUES (?, ?, ?)")) {
            while (rows.next()) {
                for (int i = 1; i <= 3; i++) {
                    writing.setObject(i, rows.getObject(i));
                }
                writing.addBatch();
            }
            writing.executeBatch();
        }
    }
}
