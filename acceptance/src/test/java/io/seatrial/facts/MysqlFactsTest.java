package io.seatrial.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.Dialects;
import io.seatrial.database.DatabaseServer;
import io.seatrial.database.ScratchServer;
import io.seatrial.embedded.Servers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Plays every mutation of {@code scenarios/facts/mysql}: our snapshot must change in exactly the facts it names, and the
 * server's own texts must change, too.
 */
class MysqlFactsTest {

    private static final Path FOLDER = Path.of("..", "scenarios", "facts", "mysql");

    @ParameterizedTest
    @ValueSource(strings = {"mariadb", "mysql"})
    void there_are_mutations_for_every_fact_that_a_kind_has(String dialect) throws Exception {
        Coverage coverage = Coverage.of(dialect, Mutation.Script.all(FOLDER).values());
        assertThat(coverage.unproved()).as(Coverage.WHAT_TO_DO).isEmpty();
        assertThat(coverage.needless()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mariadb", "mariadb:10.11", "mysql"})
    void mutations_change_what_they_say(String name) throws Exception {
        List<String> wrong = new ArrayList<>();
        int played = 0;
        try (DatabaseServer server = Servers.start(name);
                ScratchServer scratch = Dialects.named(server.dialect()).open(server)) {
            for (Map.Entry<String, Mutation.Script> file :
                    Mutation.Script.all(FOLDER).entrySet()) {
                MysqlBench bench = new MysqlBench(server, scratch);
                played += bench.play(file.getKey(), file.getValue());
                wrong.addAll(bench.wrong());
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(played).isGreaterThan(100);
    }
}
