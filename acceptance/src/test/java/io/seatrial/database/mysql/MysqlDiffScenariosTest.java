package io.seatrial.database.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.Dialects;
import io.seatrial.database.DatabaseServer;
import io.seatrial.database.ScratchServer;
import io.seatrial.dialect.TwoSchemas;
import io.seatrial.diff.Change;
import io.seatrial.diff.Differ;
import io.seatrial.diff.EqualExpressions;
import io.seatrial.diff.sql.Ddl;
import io.seatrial.diff.sql.Remake;
import io.seatrial.diff.sql.Wishes;
import io.seatrial.embedded.Servers;
import io.seatrial.schema.Schema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Statements make each schema of {@code scenarios/diff/mysql} and {@code scenarios/diff/mariadb} into its other, in both
 * directions, in one step, and keep what the scenario says. {@code seatrial.diff.show} prints the statements of scenarios
 * whose title contains it.
 */
class MysqlDiffScenariosTest {

    private static final Path FOLDER = Path.of("..", "scenarios", "diff");
    private static final String SHOWN = System.getProperty("seatrial.diff.show", "\n");

    private final List<String> wrong = new ArrayList<>();
    private Ddl ddl;

    @ParameterizedTest
    @ValueSource(strings = {"mariadb", "mysql"})
    void convergesBothWaysInOneStep(String name) throws Exception {
        int played = 0;
        try (DatabaseServer server = Servers.start(name);
                ScratchServer scratch = Dialects.named(server.dialect()).open(server)) {
            ddl = scratch.dialect().ddl().orElseThrow();
            for (TwoSchemas one : scenarios(name)) {
                try {
                    play(one, scratch);
                } catch (Exception e) {
                    wrong.add(one + ": " + e.getMessage());
                }
                played++;
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(played).isGreaterThan(70);
    }

    private static List<TwoSchemas> scenarios(String name) {
        Stream<TwoSchemas> own = name.equals("mariadb") ? TwoSchemas.all(FOLDER.resolve(name)).stream() : Stream.of();
        return Stream.concat(TwoSchemas.all(FOLDER.resolve("mysql")).stream(), own)
                .filter(one -> one.only().isEmpty() || one.only().contains(name))
                .toList();
    }

    private void play(TwoSchemas one, ScratchServer server) throws Exception {
        try (Bench a = new Bench(server.create());
                Bench b = new Bench(server.create())) {
            a.run(one.first());
            b.run(one.second());
            Schema first = a.schema();
            Schema second = b.schema();
            List<List<String>> kept = a.answers(one.keeps());
            becomes(a, second, one, "from A to B", kept);
            becomes(a, first, one, "from B back to A", kept);
            becomes(b, first, one, "from B to A", null);
        }
    }

    private void becomes(Bench bench, Schema target, TwoSchemas scenario, String way, List<List<String>> kept)
            throws Exception {
        Schema origin = bench.schema();
        Remake renames = ddl.renames(Differ.between(origin, target), origin);
        bench.script(renames.script());
        Remake remake = ddl.remake(bench.schema(), target, Wishes.NONE);
        if (scenario.title().contains(SHOWN)) {
            System.out.println("-- " + scenario.title() + ", " + way + "\n" + renames.script() + remake.script());
        }
        bench.script(remake.script());
        for (Change left : Differ.between(bench.schema(), target)) {
            if (!EqualExpressions.is(left)) {
                wrong.add(scenario + ", " + way + ": " + left.headline() + "\n" + renames.script() + remake.script());
            }
        }
        if (kept != null && !bench.answers(scenario.keeps()).equals(kept)) {
            wrong.add(scenario + ", " + way + ": rows differ: " + kept + " " + bench.answers(scenario.keeps()));
        }
    }
}
