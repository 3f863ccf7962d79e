package io.seatrial.check.history;

import static io.seatrial.check.Recordings.migration;
import static io.seatrial.check.Recordings.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.check.Finding;
import io.seatrial.check.Recordings;
import io.seatrial.check.Severity;
import io.seatrial.migration.Direction;
import io.seatrial.migration.Migration;
import io.seatrial.migration.Oddity;
import io.seatrial.schema.SchemaObject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final Migration ONE = migration("1");
    private static final Migration TWO = migration("2");
    private static final Migration THREE = migration("3");
    private static final SchemaObject A = object("table app.a");
    private static final SchemaObject B = object("table app.b");

    @Test
    void a_new_version_below_one_that_is_there_is_out_of_order() {
        assertThat(new OutOfOrderVersion().examine(Recordings.history(List.of(ONE, TWO, THREE)), Set.of("1", "3")))
                .singleElement()
                .extracting(Finding::migration)
                .isEqualTo("2");
        assertThat(new OutOfOrderVersion().examine(Recordings.history(List.of(ONE, TWO, THREE)), Set.of("1", "2")))
                .isEmpty();
        assertThat(new OutOfOrderVersion().examine(Recordings.history(List.of(ONE, TWO, THREE)), Set.of()))
                .isEmpty();
    }

    @Test
    void oddities_become_findings() {
        var history = Recordings.history(
                List.of(ONE, TWO),
                new Oddity.DuplicateVersion("2", List.of("db/1.up.sql", "db/2.up.sql"), "twice 2"),
                new Oddity.VersionGap("1", "2", "a gap"),
                new Oddity.SeveralHeads(List.of("1", "2"), "two heads"),
                new Oddity.StrayFile("db/9.down.sql", 0, false, "a down without an up"));

        assertThat(new DuplicateVersion().examine(history)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.migration()).isEqualTo("2");
        });
        assertThat(new VersionGap().examine(history))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.NOTE);
        assertThat(new SeveralHeads().examine(history))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.ERROR);
        assertThat(new StrayFile().examine(history))
                .singleElement()
                .extracting(Finding::file)
                .isEqualTo("db/9.down.sql");
    }

    @Test
    void the_normal_failure_of_a_second_time_is_no_finding() {
        Recordings story = Recordings.of("twice")
                .up(ONE, "create table app.a ()", A)
                .fails(ONE, Direction.UP, "42P07", "relation \"a\" already exists", "create table app.a ()", A);

        assertThat(new RerunFailsHalfway().examine(story.recording())).isEmpty();
        assertThat(new RerunRepeatsEffects().examine(story.recording())).isEmpty();
    }

    @Test
    void a_second_time_that_fails_halfway_is_an_error() {
        Recordings story = Recordings.of("twice")
                .up(ONE, "create table app.a ()", A)
                .fails(ONE, Direction.UP, "42P07", "relation \"a\" already exists", "create\ncreate", A, B);

        assertThat(new RerunFailsHalfway().examine(story.recording()))
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .contains("left: table app.b");
    }

    @Test
    void a_second_time_that_writes_rows_again_is_a_note() {
        Recordings story = Recordings.of("twice")
                .upWriting(ONE, 2, "insert into app.a values (1), (2)", A)
                .upWriting(ONE, 2, "insert into app.a values (1), (2)", A);

        assertThat(new RerunRepeatsEffects().examine(story.recording()))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.NOTE);
    }
}
