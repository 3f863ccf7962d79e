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
import org.junit.jupiter.api.Test;

/**
 * Plays every mutation of {@code scenarios/facts/sqlite}: our snapshot must change in exactly the facts it names, and what
 * SQLite keeps itself must change, too.
 */
class SqliteFactsTest {

    private static final Path FOLDER = Path.of("..", "scenarios", "facts", "sqlite");

    @Test
    void mutations_change_what_they_say() throws Exception {
        List<String> wrong = new ArrayList<>();
        try (DatabaseServer server = Servers.start("sqlite");
                ScratchServer scratch = Dialects.named(server.dialect()).open(server)) {
            for (Map.Entry<String, Mutation.Script> file :
                    Mutation.Script.all(FOLDER).entrySet()) {
                wrong.addAll(new SqliteBench(scratch).play(file.getKey(), file.getValue()));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void there_are_mutations_for_every_fact_that_a_kind_has() throws Exception {
        Coverage coverage = Coverage.of("sqlite", Mutation.Script.all(FOLDER).values());
        assertThat(coverage.unproved()).as(Coverage.WHAT_TO_DO).isEmpty();
        assertThat(coverage.needless()).isEmpty();
        assertThat(coverage.mutations()).isGreaterThan(100);
    }
}
