package io.seatrial.database.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.Dialects;
import io.seatrial.database.DatabaseServer;
import io.seatrial.database.ScratchServer;
import io.seatrial.diff.Differ;
import io.seatrial.diff.sql.Ddl;
import io.seatrial.diff.sql.Remake;
import io.seatrial.diff.sql.Wishes;
import io.seatrial.embedded.Servers;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any schema becomes any other in one step, with what its rows hold in the columns that stay. */
class MysqlConvergenceTest {

    private static final int PAIRS = Integer.getInteger("seatrial.diff.pairs", 12);
    private static final long SEED = Long.getLong("seatrial.diff.seed", 1);

    @ParameterizedTest
    @ValueSource(strings = {"mariadb", "mysql"})
    void oneStepIsEnough(String name) throws Exception {
        try (DatabaseServer server = Servers.start(name);
                ScratchServer scratch = Dialects.named(server.dialect()).open(server)) {
            for (int i = 0; i < PAIRS; i++) {
                pair(scratch, SEED + 2L * i);
            }
        }
    }

    private static void pair(ScratchServer server, long seed) throws Exception {
        RandomTables one = new RandomTables(seed);
        RandomTables two = new RandomTables(seed + 1);
        try (Bench a = new Bench(server.create());
                Bench b = new Bench(server.create())) {
            a.run(one.statements());
            a.run(one.rows());
            b.run(two.statements());
            Schema origin = a.schema();
            Schema target = b.schema();
            List<String> questions = questions(origin, target);
            List<List<String>> before = a.answers(questions);
            Ddl ddl = server.dialect().ddl().orElseThrow();
            Remake remake = ddl.remake(origin, target, Wishes.NONE);
            String story = "seed " + seed + "\n" + one.statements() + "\n" + two.statements() + "\n" + remake.script();
            try {
                a.script(remake.script());
            } catch (Exception e) {
                throw new IllegalStateException(story, e);
            }
            assertThat(Differ.between(a.schema(), target)).as(story).isEmpty();
            assertThat(ddl.remake(a.schema(), target, Wishes.NONE).isEmpty()).isTrue();
            assertThat(a.answers(questions)).as(story).isEqualTo(before);
        }
    }

    /** What the columns hold that take values before and afterwards, read as text. */
    private static List<String> questions(Schema origin, Schema target) {
        return origin.objects().values().stream()
                .filter(object -> object.id().kind().name().equals("column") && isStored(object, origin))
                .filter(object -> target.get(object.id()) != null && isStored(target.get(object.id()), target))
                .map(object -> "select id, cast(`" + object.id().name() + "` as char) from `"
                        + object.id().path().get(0) + "`")
                .toList();
    }

    private static boolean isStored(SchemaObject column, Schema schema) {
        boolean ofTable = schema.get(io.seatrial.schema.ObjectId.of(
                        "table", column.id().path().get(0)))
                != null;
        return ofTable && column.fact("generated as") == null;
    }
}
