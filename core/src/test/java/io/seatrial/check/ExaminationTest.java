package io.seatrial.check;

import static io.seatrial.check.Recordings.migration;
import static io.seatrial.check.Recordings.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.migration.Direction;
import io.seatrial.migration.Migration;
import io.seatrial.recording.Recording;
import io.seatrial.schema.SchemaObject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExaminationTest {

    private static final Migration ONE = migration("1");
    private static final Migration TWO = migration("2");
    private static final SchemaObject A = object("table app.a");
    private static final SchemaObject B = object("table app.b");

    private static final Recording ROUND_TRIP = Recordings.of("round-trip")
            .up(ONE, "create table app.a ()", A)
            .down(ONE, "drop table app.a")
            .from(A)
            .up(TWO, "create table app.b ()", A, B)
            .fails(TWO, Direction.DOWN, "42P01", "table \"c\" does not exist", "drop table app.c", A, B)
            .recording();

    @Test
    void the_same_defect_in_two_trials_is_told_once() {
        Recording descent = Recordings.of("full-descent")
                .from(A, B)
                .fails(TWO, Direction.DOWN, "42P01", "table \"c\" does not exist", "drop table app.c", A, B)
                .recording();

        assertThat(examine(ROUND_TRIP, descent)).singleElement().satisfies(finding -> {
            assertThat(finding.trial()).isEqualTo("round-trip");
            assertThat(finding.evidence()).last().isEqualTo("also seen in full-descent");
        });
    }

    @Test
    void what_only_a_later_trial_sees_is_a_finding_of_its_own_and_says_so() {
        Recording descent = Recordings.of("full-descent")
                .from(A)
                .fails(ONE, Direction.DOWN, "2BP01", "cannot drop table a", "drop table app.a", A)
                .recording();

        assertThat(examine(ROUND_TRIP, descent))
                .extracting(Finding::migration, Finding::message)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "1", "The rollback fails: cannot drop table a Seen only in full-descent."),
                        org.assertj.core.groups.Tuple.tuple("2", "The rollback fails: table \"c\" does not exist"));
    }

    @Test
    void migrations_that_are_not_examined_have_no_findings() {
        assertThat(Examination.of(
                                Recordings.history(List.of(ONE, TWO)),
                                List.of(ROUND_TRIP),
                                migration -> migration.equals(ONE),
                                Set.of())
                        .findings())
                .isEmpty();
    }

    @Test
    void a_check_that_breaks_is_our_defect_and_hides_nothing() {
        Check broken = new Check() {
            @Override
            public Rule rule() {
                return new Rule("broken", Severity.ERROR);
            }

            @Override
            public Stream<Finding> examine(Recording recording) {
                throw new IllegalStateException("a slip");
            }
        };
        Examination examination = Examination.of(
                List.of(
                        broken,
                        Checks.all().stream()
                                .filter(check -> check.rule().id().equals("rollback-fails"))
                                .findFirst()
                                .orElseThrow()),
                Recordings.history(List.of(ONE, TWO)),
                List.of(ROUND_TRIP),
                migration -> true,
                Set.of());

        assertThat(examination.findings()).hasSize(1);
        assertThat(examination.defects()).singleElement().asString().contains("broken", "round-trip", "a slip");
    }

    private static List<Finding> examine(Recording... recordings) {
        return Examination.of(Recordings.history(List.of(ONE, TWO)), List.of(recordings), migration -> true, Set.of())
                .findings();
    }
}
