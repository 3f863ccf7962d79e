package io.seatrial.database.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.Dialects;
import io.seatrial.database.DatabaseServer;
import io.seatrial.database.ScratchDatabase;
import io.seatrial.database.ScratchServer;
import io.seatrial.database.Session;
import io.seatrial.embedded.Servers;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Snapshot;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables are known again under each other's names, even those that are made alike. */
class RenamedTablesTest {

    private static final String ALIKE = " (id int PRIMARY KEY, name varchar(20))";

    private ScratchDatabase database;
    private Session session;

    private void run(String... statements) throws SQLException {
        for (String sql : statements) {
            session.send(sql);
        }
    }

    private static String table(Snapshot seen, String name) {
        return seen.handles().get(ObjectId.of("table", name));
    }

    private static String column(Snapshot seen, String table) {
        return seen.handles().get(ObjectId.of("column", table, "name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mariadb", "mysql"})
    void tablesAreKnownUnderEachOthersNames(String name) throws SQLException {
        try (DatabaseServer server = Servers.start(name);
                ScratchServer scratch = Dialects.named(name).open(server)) {
            for (Runnable each : List.<Runnable>of(
                    () -> at(scratch, this::inOneStep),
                    () -> at(scratch, this::inTwoSteps),
                    () -> at(scratch, this::andAlteredAtOnce),
                    () -> at(scratch, this::onACopyOfWhatWasNotLookedAt),
                    () -> at(scratch, this::madeAnewUnderTheOldName))) {
                each.run();
            }
        }
    }

    private interface Part {
        void run() throws SQLException;
    }

    private void at(ScratchServer scratch, Part part) {
        try (ScratchDatabase made = scratch.create();
                Session opened = made.open()) {
            database = made;
            session = opened;
            run("CREATE TABLE a" + ALIKE, "CREATE TABLE `b c`" + ALIKE);
            part.run();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void swapped(Snapshot before, Snapshot after) {
        assertThat(table(after, "a")).isEqualTo(table(before, "b c"));
        assertThat(table(after, "b c")).isEqualTo(table(before, "a"));
        assertThat(column(after, "a")).isEqualTo(column(before, "b c"));
        assertThat(column(after, "b c")).isEqualTo(column(before, "a"));
    }

    private void inOneStep() throws SQLException {
        Snapshot before = database.snapshot();
        run("RENAME TABLE a TO t, `b c` TO a, t TO `b c`");
        swapped(before, database.snapshot());
    }

    private void inTwoSteps() throws SQLException {
        Snapshot before = database.snapshot();
        run("ALTER TABLE a RENAME TO t");
        Snapshot between = database.snapshot();
        assertThat(table(between, "t")).isEqualTo(table(before, "a"));
        run("RENAME TABLE `b c` TO a, t TO `b c`");
        swapped(before, database.snapshot());
    }

    private void andAlteredAtOnce() throws SQLException {
        Snapshot before = database.snapshot();
        run(
                "RENAME TABLE a TO t, `b c` TO a, t TO `b c`",
                "ALTER TABLE a ADD COLUMN more int, FORCE",
                "ALTER TABLE `b c` DROP PRIMARY KEY, ADD PRIMARY KEY (name)");
        swapped(before, database.snapshot());
    }

    private void onACopyOfWhatWasNotLookedAt() throws SQLException {
        Snapshot before = database.snapshot();
        run("RENAME TABLE a TO t, `b c` TO a, t TO `b c`");
        try (ScratchDatabase copy = database.copy()) {
            swapped(before, copy.snapshot());
        }
        swapped(before, database.snapshot());
    }

    /** The old one is still there: the new one is another. */
    private void madeAnewUnderTheOldName() throws SQLException {
        Snapshot before = database.snapshot();
        run("CREATE TABLE n" + ALIKE, "RENAME TABLE a TO old, n TO a");
        Snapshot kept = database.snapshot();
        assertThat(table(kept, "old")).isEqualTo(table(before, "a"));
        assertThat(table(kept, "a")).isNotIn(table(before, "a"), table(before, "b c"));
        run("CREATE TABLE n" + ALIKE, "DROP TABLE a", "RENAME TABLE n TO a");
        assertThat(table(database.snapshot(), "a")).isEqualTo(table(kept, "a"));
    }
}
