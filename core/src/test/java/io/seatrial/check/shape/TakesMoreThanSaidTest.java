package io.seatrial.check.shape;

import static io.seatrial.check.Recordings.migration;
import static io.seatrial.check.Recordings.object;
import static io.seatrial.check.Recordings.script;
import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.check.Finding;
import io.seatrial.check.Recordings;
import io.seatrial.migration.Direction;
import io.seatrial.migration.Migration;
import io.seatrial.schema.SchemaObject;
import java.util.List;
import org.junit.jupiter.api.Test;

class TakesMoreThanSaidTest {

    private static final Migration M = migration("2");
    private static final Migration ONE_WAY = migration("2", script("2", Direction.UP), null, null);
    private static final SchemaObject T = object("table app.t");
    private static final SchemaObject A = object("column app.t.a");
    private static final SchemaObject B = object("column app.t.b");
    private static final SchemaObject BOTH = object("index app.t_a_b", "table", "app.t", "keys", "a, b");
    private static final SchemaObject OWN = object("constraint app.t.t_b_fkey", "kind", "foreign key", "columns", "b");

    @Test
    void an_index_over_two_columns_that_goes_with_one_is_told() {
        assertThat(findings(Recordings.of("round-trip")
                        .from(T, A, B, BOTH)
                        .up(ONE_WAY, "alter table app.t drop column b", T, A)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message()).contains("index app.t_a_b");
                    assertThat(finding.line()).isEqualTo(1);
                });
    }

    @Test
    void where_no_trial_went_down_nobody_knows_what_comes_back() {
        assertThat(findings(Recordings.of("interrupted")
                        .from(T, A, B, BOTH)
                        .up(M, "alter table app.t drop column b", T, A)))
                .isEmpty();
    }

    @Test
    void what_up_or_down_names_is_said() {
        assertThat(findings(Recordings.of("round-trip")
                        .from(T, A, B, BOTH)
                        .up(ONE_WAY, "drop index app.t_a_b\nalter table app.t drop column b", T, A)))
                .isEmpty();
        assertThat(findings(Recordings.of("round-trip")
                        .from(T, A, B, BOTH)
                        .up(M, "alter table app.t drop column b", T, A)
                        .down(M, "alter table app.t add b int\ncreate index t_a_b on app.t (a, b)", T, A, B, BOTH)))
                .isEmpty();
    }

    @Test
    void what_comes_back_with_its_column_is_said() {
        assertThat(findings(Recordings.of("round-trip")
                        .from(T, A, B, OWN)
                        .up(M, "alter table app.t drop column b", T, A)
                        .down(M, "alter table app.t add b int references app.u", T, A, B, OWN)))
                .isEmpty();
        assertThat(findings(Recordings.of("round-trip")
                        .from(T, A, B, OWN)
                        .up(M, "alter table app.t drop column b", T, A)
                        .down(M, "alter table app.t add b int", T, A, B)))
                .hasSize(1);
    }

    @Test
    void the_parts_of_a_dropped_table_are_said_but_not_the_view_over_it() {
        assertThat(findings(Recordings.of("round-trip").from(T, A, B, BOTH, OWN).up(ONE_WAY, "drop table app.t")))
                .isEmpty();
        assertThat(findings(Recordings.of("round-trip")
                        .from(T, A, object("view app.v"), object("column app.v.a"))
                        .up(ONE_WAY, "drop table app.t cascade")))
                .singleElement()
                .extracting(Finding::message)
                .isEqualTo("The migration takes along what it does not name: view app.v.");
    }

    private static final SchemaObject BARE = object("table t");
    private static final SchemaObject ID = object("column t.id", "type", "integer");
    private static final SchemaObject STATE = object("column t.state", "type", "text");

    private static SchemaObject check(String condition) {
        return object(
                "constraint t.check(" + condition + ")",
                "kind",
                "check constraint",
                "definition",
                "check(" + condition + ")");
    }

    private static SchemaObject key(String... more) {
        String[] facts = {
            "kind", "primary key", "definition", "primary key(id)", "columns", "id", "autoincrement", "yes"
        };
        return object("constraint t.primary key(id)", more.length == 0 ? java.util.Arrays.copyOf(facts, 6) : facts);
    }

    @Test
    void a_constraint_without_a_name_is_said_by_another_one_about_its_columns() {
        Recordings story = Recordings.of("round-trip").from(BARE, ID, STATE, check("id > 0"), check("state = 'a'"));
        assertThat(findings(
                        story.up(ONE_WAY, "drop table t\ncreate table t check", BARE, ID, STATE, check("state = 'b'"))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message()).contains("check(id > 0)").doesNotContain("state");
                    assertThat(finding.line()).isEqualTo(1);
                });
        assertThat(findings(Recordings.of("round-trip")
                        .from(BARE, ID, STATE, check("state = 'a'"))
                        .up(ONE_WAY, "alter table t drop column state", BARE, ID)))
                .isEmpty();
    }

    @Test
    void a_key_that_numbers_no_more_is_told_but_not_where_there_are_no_numbers() {
        SchemaObject text = object("column t.id", "type", "text");
        assertThat(findings(Recordings.of("round-trip")
                        .from(BARE, ID, key("autoincrement"))
                        .up(ONE_WAY, "x", BARE, ID, key())))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("AUTOINCREMENT of primary key"));
        assertThat(findings(Recordings.of("round-trip")
                        .from(BARE, ID, key("autoincrement"))
                        .up(ONE_WAY, "x", BARE, text, key())))
                .isEmpty();
        assertThat(findings(Recordings.of("round-trip")
                        .from(BARE, ID, key("autoincrement"))
                        .up(M, "x", BARE, ID, key())
                        .down(M, "y", BARE, ID, key("autoincrement"))))
                .isEmpty();
    }

    private static List<Finding> findings(Recordings story) {
        return new TakesMoreThanSaid().examine(story.recording()).toList();
    }
}
