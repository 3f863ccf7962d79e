package io.seatrial.database.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.database.sqlite.ddl.SqliteDdl;
import io.seatrial.dialect.TwoSchemas;
import io.seatrial.diff.Change;
import io.seatrial.diff.Differ;
import io.seatrial.diff.EqualExpressions;
import io.seatrial.diff.sql.Remake;
import io.seatrial.diff.sql.Wishes;
import io.seatrial.schema.Schema;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Statements make each schema of {@code scenarios/diff/sqlite} into its other, in both directions, in one step, and keep
 * what the scenario says. {@code seatrial.diff.show} prints the statements of scenarios whose title contains it.
 */
class SqliteDiffScenariosTest {

    private static final List<TwoSchemas> ALL = TwoSchemas.all(Path.of("..").resolve("scenarios/diff/sqlite"));
    private static final String SHOWN = System.getProperty("seatrial.diff.show", "\n");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> convergesBothWaysInOneStep() {
        return ALL.stream()
                .map(one -> DynamicTest.dynamicTest(one.toString(), () -> {
                    try (ScratchFile a = new ScratchFile(folder.resolve(Integer.toHexString(one.hashCode()) + "a"));
                            ScratchFile b =
                                    new ScratchFile(folder.resolve(Integer.toHexString(one.hashCode()) + "b"))) {
                        a.run(one.first());
                        b.run(one.second());
                        Schema first = a.schema();
                        Schema second = b.schema();
                        List<List<String>> kept = a.answers(one.keeps());
                        becomes(a, second, one);
                        assertThat(a.answers(one.keeps()))
                                .as("rows, from A to B")
                                .isEqualTo(kept);
                        if (one.gap() == null) {
                            becomes(a, first, one);
                            assertThat(a.answers(one.keeps()))
                                    .as("rows, from B to A")
                                    .isEqualTo(kept);
                        }
                        becomes(b, first, one);
                    }
                }));
    }

    private static void becomes(ScratchFile file, Schema target, TwoSchemas scenario) throws SQLException {
        Schema origin = file.schema();
        SqliteDdl ddl = new SqliteDdl();
        Remake renames = ddl.renames(Differ.between(origin, target), origin);
        file.run(renames.script());
        Remake remake = ddl.remake(file.schema(), target, Wishes.NONE);
        if (scenario.title().contains(SHOWN)) {
            System.out.println("-- " + scenario.title() + "\n" + renames.script() + remake.script());
        }
        file.run(remake.script());
        List<Change> left = Differ.between(file.schema(), target).stream()
                .filter(change -> !EqualExpressions.is(change))
                .toList();
        if (scenario.gap() == null) {
            assertThat(left).as(renames.script() + remake.script()).isEmpty();
            assertThat(remake.gaps()).isEmpty();
        } else {
            assertThat(left.stream().map(Change::headline)).anyMatch(line -> line.contains(scenario.gap()));
            assertThat(remake.gaps()).isNotEmpty();
        }
    }
}
