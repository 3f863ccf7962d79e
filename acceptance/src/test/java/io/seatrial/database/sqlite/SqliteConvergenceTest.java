package io.seatrial.database.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.database.sqlite.ddl.SqliteDdl;
import io.seatrial.diff.Differ;
import io.seatrial.diff.sql.Remake;
import io.seatrial.diff.sql.Wishes;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any schema becomes any other in one step, with what its rows hold in the columns that stay. */
class SqliteConvergenceTest {

    private static final int PAIRS = Integer.getInteger("seatrial.diff.pairs", 120);
    private static final long SEED = Long.getLong("seatrial.diff.seed", 1);

    @TempDir
    private Path folder;

    @Test
    void oneStepIsEnough() throws SQLException {
        for (int i = 0; i < PAIRS; i++) {
            pair(SEED + 2L * i);
        }
    }

    private void pair(long seed) throws SQLException {
        RandomTables one = new RandomTables(seed);
        RandomTables two = new RandomTables(seed + 1);
        try (ScratchFile a = new ScratchFile(folder.resolve(seed + "a"));
                ScratchFile b = new ScratchFile(folder.resolve(seed + "b"))) {
            a.run(one.statements());
            a.run(one.rows());
            b.run(two.statements());
            Schema origin = a.schema();
            Schema target = b.schema();
            List<String> questions = questions(origin, target);
            List<List<String>> before = a.answers(questions);
            Remake remake = new SqliteDdl().remake(origin, target, Wishes.NONE);
            try {
                a.run(remake.script());
            } catch (SQLException e) {
                throw new SQLException("seed " + seed + ": " + remake.script(), e);
            }
            assertThat(Differ.between(a.schema(), target))
                    .as("seed " + seed + "\n" + remake.script())
                    .isEmpty();
            assertThat(new SqliteDdl().remake(a.schema(), target, Wishes.NONE).isEmpty())
                    .isTrue();
            assertThat(a.answers(questions))
                    .as("seed " + seed + "\n" + remake.script())
                    .isEqualTo(before);
        }
    }

    /** What the columns hold that take values before and afterwards, read as text. */
    private static List<String> questions(Schema origin, Schema target) {
        return origin.objects().values().stream()
                .filter(object -> object.id().kind().name().equals("column") && isStored(object))
                .filter(object -> target.get(object.id()) != null && isStored(target.get(object.id())))
                .map(object -> "select id, cast(\"" + object.id().name() + "\" as text) from \""
                        + object.id().path().get(0) + "\"")
                .toList();
    }

    private static boolean isStored(SchemaObject column) {
        return column.fact("nullable") != null && column.fact("generated as") == null;
    }
}
