package io.seatrial.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.seatrial.Dialects;
import io.seatrial.Seatrial;
import io.seatrial.Settings;
import io.seatrial.SettingsBuilder;
import io.seatrial.database.DatabaseServer;
import io.seatrial.database.Dialect;
import io.seatrial.database.Refusal;
import io.seatrial.database.ScratchDatabase;
import io.seatrial.database.ScratchServer;
import io.seatrial.database.Session;
import io.seatrial.database.Session.Transaction;
import io.seatrial.embedded.Servers;
import io.seatrial.journey.Borrowed;
import io.seatrial.recording.Outcome.Reason;
import io.seatrial.recording.Step;
import io.seatrial.report.Report;
import io.seatrial.run.Progress;
import io.seatrial.schema.Snapshot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What every dialect keeps, whatever its database is like; each trait is proved, be it claimed or denied. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DialectContract {

    private static final String TABLES = "CREATE TABLE users (id int PRIMARY KEY, email varchar(40) NOT NULL);"
            + "CREATE TABLE orders (id int PRIMARY KEY, user_id int REFERENCES users (id), total int);"
            + "CREATE INDEX orders_total ON orders (total);"
            + "CREATE VIEW large_orders AS SELECT id FROM orders WHERE total > 100";

    private DatabaseServer server;
    private ScratchServer scratch;

    @TempDir
    Path folder;

    /** As {@code --database} spells it. */
    abstract String name();

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

    private Dialect dialect() {
        return Dialects.named(name());
    }

    @Test
    void goesByItsNameAndKnowsItsVersion() {
        assertThat(server.dialect()).isEqualTo(name());
        assertThat(scratch.dialect().name()).isEqualTo(name());
        assertThat(scratch.version()).matches("\\d+(\\.\\d+)*");
        assertThat(scratch.ours()).isTrue();
    }

    @Test
    void leavesUrlsOfOthersAlone() {
        assertThat(dialect().server("jdbc:oracle:thin:@h:1521/x", Duration.ZERO, Map.of()))
                .isNull();
    }

    @Test
    void takesUpExtensionsIfItSaysSo() {
        try (ScratchDatabase database = scratch.create();
                Session session = database.open()) {
            Throwable refused = catchThrowable(() -> send(session, "CREATE EXTENSION IF NOT EXISTS plpgsql"));
            assertThat(refused == null).isEqualTo(dialect().hasExtensions());
        } catch (java.sql.SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void letsFunctionsBeStoodInForIfApplicationsRegisterThem() {
        Throwable refused = catchThrowable(() -> scratch.standIn("seatrial_stands_in"));
        assertThat(refused == null).isEqualTo(dialect().registersFunctions());
    }

    @Test
    void knowsWhatItsTypesStandFor() throws Exception {
        try (ScratchDatabase database = scratch.create();
                Session session = database.open()) {
            send(session, TABLES);
            assertThat(database.snapshot().schema().objects().values())
                    .filteredOn(object -> object.id().kind().name().equals("column") && object.fact("type") != null)
                    .isNotEmpty()
                    .allSatisfy(column -> assertThat(dialect()
                                    .typeWords()
                                    .of(column.fact("type"), database.snapshot().schema()))
                            .isNotEmpty());
        }
    }

    @Test
    void aNewDatabaseIsEmptyAndSeesEachChange() throws Exception {
        try (ScratchDatabase database = scratch.create();
                Session session = database.open()) {
            Snapshot empty = database.snapshot();
            assertThat(empty.schema().objects().keySet())
                    .noneMatch(id -> id.kind().name().equals("table"));
            send(session, TABLES);
            Snapshot full = database.snapshot();
            assertThat(kinds(full)).contains("table", "column", "index", "view");
            assertThat(database.snapshot().same(full)).isTrue();
            send(session, "ALTER TABLE users ADD COLUMN phone varchar(20)");
            assertThat(database.snapshot().same(full)).isFalse();
            send(session, "DROP VIEW large_orders; DROP TABLE orders; DROP TABLE users");
            assertThat(database.snapshot().same(empty)).isTrue();
        }
    }

    private static List<String> kinds(Snapshot snapshot) {
        return snapshot.schema().objects().keySet().stream()
                .map(id -> id.kind().name())
                .distinct()
                .toList();
    }

    @Test
    void aCopyHasSchemaAndRowsAndALifeOfItsOwn() throws Exception {
        try (ScratchDatabase database = scratch.create()) {
            try (Session session = database.open()) {
                send(session, TABLES + "; INSERT INTO users VALUES (1, 'a@b'); INSERT INTO orders VALUES (7, 1, 200)");
            }
            Snapshot original = database.snapshot();
            try (ScratchDatabase copy = database.copy()) {
                assertThat(copy.name()).isNotEqualTo(database.name());
                assertThat(copy.snapshot().schema()).isEqualTo(original.schema());
                try (Session session = copy.open()) {
                    assertThat(session.send("UPDATE orders SET total = 1 WHERE user_id = 1"))
                            .isEqualTo(1);
                    send(session, "DROP VIEW large_orders");
                }
            }
            assertThat(database.snapshot().same(original)).isTrue();
            assertThat(ask(database, "SELECT total FROM orders WHERE user_id = 1"))
                    .isEqualTo("200");
        }
    }

    @Test
    void tellsWhetherATransactionIsOpen() throws Exception {
        try (ScratchDatabase database = scratch.create();
                Session session = database.open()) {
            send(session, "CREATE TABLE t (id int)");
            assertThat(session.transaction()).isEqualTo(Transaction.NONE);
            session.send("BEGIN");
            assertThat(session.transaction()).isEqualTo(Transaction.OPEN);
            session.send("INSERT INTO t VALUES (1)");
            assertThat(session.transaction()).isEqualTo(Transaction.OPEN);
            session.send("ROLLBACK");
            assertThat(session.transaction()).isEqualTo(Transaction.NONE);
            assertThat(ask(database, "SELECT count(*) FROM t")).isEqualTo("0");
        }
    }

    @Test
    void takesDefinitionsBackExactlyIfItSaysSo() throws Exception {
        try (ScratchDatabase database = scratch.create();
                Session session = database.open()) {
            Snapshot before = database.snapshot();
            session.send("BEGIN");
            session.send("CREATE TABLE t (id int)");
            assertThat(session.transaction() == Transaction.OPEN)
                    .isEqualTo(dialect().transactionalDdl());
            session.send("ROLLBACK");
            assertThat(database.snapshot().same(before)).isEqualTo(dialect().transactionalDdl());
        }
    }

    @Test
    void saysInTheServersWordsWhatWasRefused() throws Exception {
        try (ScratchDatabase database = scratch.create();
                Session session = database.open()) {
            SQLException failure =
                    catchThrowableOfType(SQLException.class, () -> session.send("DROP TABLE nowhere_to_be_found"));
            Refusal refusal = session.explain(failure);
            assertThat(refusal.reason()).isEqualTo(Reason.REFUSED);
            assertThat(refusal.message())
                    .contains("nowhere_to_be_found")
                    .doesNotContain("conn=")
                    .doesNotContain(database.name());
            assertThat(session.alive()).isTrue();
            session.abort();
            assertThat(session.alive()).isFalse();
        }
    }

    /** Statements of which the last one fails because its author wants it to. */
    abstract List<String> raising();

    @Test
    void tellsARefusalOnPurposeFromOneForTheSakeOfRows() throws Exception {
        try (ScratchDatabase database = scratch.create();
                Session session = database.open()) {
            session.send("CREATE TABLE t (id int PRIMARY KEY, a int NOT NULL CHECK (a > 0))");
            session.send("INSERT INTO t VALUES (1, 1)");
            List<String> raising = raising();
            for (String sql : raising.subList(0, raising.size() - 1)) {
                session.send(sql);
            }
            assertThat(refused(session, raising.get(raising.size() - 1)).reason())
                    .isEqualTo(Reason.RAISED);
            for (String sql : List.of("INSERT INTO t VALUES (1, 2)", "INSERT INTO t VALUES (2, NULL)")) {
                assertThat(refused(session, sql).reason()).isEqualTo(Reason.REFUSED);
                assertThat(refused(session, sql).sqlState()).as(sql).startsWith("23");
            }
        }
    }

    private static Refusal refused(Session session, String sql) {
        return session.explain(catchThrowableOfType(SQLException.class, () -> session.send(sql)));
    }

    /** What each database alone understands, and those that say so. */
    private static final Map<String, String> AT_HOME = Map.of(
            "postgresql", "CREATE TABLE home (id int GENERATED ALWAYS AS IDENTITY)",
            "mysql", "CREATE TABLE home (id int AUTO_INCREMENT PRIMARY KEY) ENGINE=InnoDB",
            "mariadb", "CREATE TABLE home (id int AUTO_INCREMENT PRIMARY KEY) ENGINE=InnoDB",
            "sqlite", "CREATE TABLE home (id integer PRIMARY KEY AUTOINCREMENT)");

    @Test
    void readsScriptsOfThoseItSaysItReadsAndOfNoOthers() throws Exception {
        assertThat(AT_HOME.keySet()).containsAll(dialect().alsoReads());
        for (Map.Entry<String, String> one : AT_HOME.entrySet()) {
            try (ScratchDatabase database = scratch.create();
                    Session session = database.open()) {
                Throwable refused = catchThrowable(() -> send(session, one.getValue()));
                boolean reads =
                        one.getKey().equals(name()) || dialect().alsoReads().contains(one.getKey());
                assertThat(refused == null).as(one.getKey()).isEqualTo(reads);
            }
        }
    }

    /** A statement that puts foreign keys to sleep, and one that wakes them; none where they never sleep unseen. */
    abstract List<String> sleepAndWake();

    @Test
    void tellsWhetherForeignKeysSleepIfTheyMay() throws Exception {
        String question = dialect().probes().orElseThrow().asleep();
        assertThat(question == null).isEqualTo(sleepAndWake().isEmpty());
        if (question != null) {
            assertThat(dialect().probes().orElseThrow().watchful())
                    .as("who can be lulled does not watch over everything")
                    .isFalse();
        }
        try (ScratchDatabase database = scratch.create();
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE p (id int PRIMARY KEY)");
            statement.execute("CREATE TABLE c (id int PRIMARY KEY, p_id int, FOREIGN KEY (p_id) REFERENCES p (id))");
            if (question == null) {
                assertThat(catchThrowable(() -> statement.execute("INSERT INTO c VALUES (1, 7)")))
                        .isNotNull();
                return;
            }
            for (String sql : sleepAndWake()) {
                statement.execute(sql);
                boolean asleep;
                try (ResultSet answer = statement.executeQuery(question)) {
                    answer.next();
                    asleep = answer.getBoolean(1);
                }
                assertThat(asleep).isEqualTo(sql.equals(sleepAndWake().get(0)));
                String orphan = "INSERT INTO c VALUES (" + (asleep ? 1 : 2) + ", 7)";
                assertThat(catchThrowable(() -> statement.execute(orphan)) == null)
                        .isEqualTo(asleep);
            }
        }
    }

    @Test
    void isAsGoodAsNewAfterAReset() throws Exception {
        try (ScratchDatabase database = scratch.create();
                Session session = database.open()) {
            assertThat(session.settings()).isEmpty();
            send(session, "CREATE TEMPORARY TABLE passing (id int)");
            session.reset(Map.of());
            assertThatThrownBy(() -> session.send("SELECT * FROM passing")).isInstanceOf(SQLException.class);
            assertThat(session.settings()).isEmpty();
        }
    }

    @Test
    void aMigrationBrokenOffStaysHalfDoneExactlyWhereDefinitionsCommit() throws Exception {
        Path project = Files.createDirectories(folder.resolve("half/db/migrations"));
        Files.writeString(
                project.resolve("1_two.sql"),
                "-- migrate:up\nCREATE TABLE a (id int);\nCREATE TABLE b (id int);\n"
                        + "-- migrate:down\nDROP TABLE b;\nDROP TABLE a;\n");
        Report report = run(Settings.read(folder.resolve("half")).with().trials(List.of("interrupted")));
        List<Step> broken = report.recordings().stream()
                .flatMap(recording -> recording.steps(Step.Role.INTERRUPTED))
                .toList();
        assertThat(broken).hasSize(1);
        assertThat(broken.get(0).changes().isEmpty()).isEqualTo(dialect().transactionalDdl());
        assertThat(report.findings().stream()
                        .map(one -> one.finding().rule().id())
                        .toList())
                .isEqualTo(dialect().transactionalDdl() ? List.of() : List.of("failure-leaves-half-migrated"));
    }

    private Report run(SettingsBuilder settings) {
        Report report = Seatrial.run(
                settings.databases(List.of(name())).rows(10).build(), any -> new Borrowed(server), Progress.SILENT);
        assertThat(report.failure()).isNull();
        return report;
    }

    @Test
    void showsHowAStatementTreatsATableWithRowsIfItSaysSo() throws Exception {
        String sql = "ALTER TABLE t ADD COLUMN a int";
        assertThat(dialect().showsWork("INSERT INTO t VALUES (1)")).isFalse();
        try (ScratchDatabase database = scratch.create()) {
            if (!dialect().showsWork(sql)) {
                assertThatThrownBy(database::openWatched).isInstanceOf(UnsupportedOperationException.class);
                return;
            }
            try (Session session = database.openWatched()) {
                send(session, "CREATE TABLE t (id int); INSERT INTO t VALUES (1)");
                session.send(sql);
                assertThat(session.seen()).hasSize(1);
            }
        }
    }

    /** Who can fill tables can compare them; where a dialect cannot do either yet, a run on rows says so. */
    @Test
    void rowsAreExaminedOrSaidNotToBe() throws Exception {
        boolean both = dialect().loader().isPresent()
                && dialect().rows(scratch.version()).isPresent();
        Files.createDirectories(folder.resolve("db/migrations"));
        Files.writeString(folder.resolve("db/migrations/1_users.up.sql"), "CREATE TABLE users (id int PRIMARY KEY);");
        Files.writeString(folder.resolve("db/migrations/1_users.down.sql"), "DROP TABLE users;");
        Files.writeString(folder.resolve("db/migrations/2_name.up.sql"), "ALTER TABLE users ADD COLUMN name text;");
        Files.writeString(folder.resolve("db/migrations/2_name.down.sql"), "ALTER TABLE users DROP COLUMN name;");
        Report report = Seatrial.run(
                Settings.read(folder).with().databases(List.of(name())).rows(10).build(),
                any -> new Borrowed(server),
                Progress.SILENT);
        assertThat(report.failure()).isNull();
        assertThat(report.findings()).isEmpty();
        assertThat(report.notObserved().stream()
                        .anyMatch(one -> one.why().contains("cannot fill and compare the tables of " + name())))
                .isEqualTo(!both);
    }

    private void send(Session session, String script) throws Exception {
        try (var statements = dialect().splitter().split(new java.io.StringReader(script), 1)) {
            for (var next = statements.next(); next != null; next = statements.next()) {
                session.send(next.text());
            }
        }
    }

    private static String ask(ScratchDatabase database, String question) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }
}
