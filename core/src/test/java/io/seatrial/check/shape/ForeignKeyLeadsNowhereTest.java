package io.seatrial.check.shape;

import static io.seatrial.check.Recordings.migration;
import static io.seatrial.check.Recordings.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.check.Finding;
import io.seatrial.check.Recordings;
import io.seatrial.check.Severity;
import io.seatrial.migration.Migration;
import io.seatrial.schema.SchemaObject;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForeignKeyLeadsNowhereTest {

    private static final Migration ONE = migration("1");
    private static final Migration TWO = migration("2");
    private static final SchemaObject PARENT = object("table p");
    private static final SchemaObject ID = object("column p.id");
    private static final SchemaObject KEY = object("constraint p.PRIMARY", "kind", "primary key", "columns", "id");
    private static final SchemaObject CHILD = object("table c");
    private static final SchemaObject REFERS =
            object("constraint c.f", "kind", "foreign key", "columns", "p_id", "references", "p (id)");

    @Test
    void a_key_whose_table_or_column_or_key_went_is_told() {
        for (List<SchemaObject> left : List.of(List.<SchemaObject>of(), List.of(PARENT), List.of(PARENT, ID))) {
            SchemaObject[] after = java.util.stream.Stream.concat(
                            left.stream(), java.util.stream.Stream.of(CHILD, REFERS))
                    .toArray(SchemaObject[]::new);
            assertThat(findings(whole().up(ONE, "drop something", after)))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                        assertThat(finding.message()).contains("foreign key c.f refers to p (id), which is no ");
                    });
        }
    }

    @Test
    void an_index_will_do_for_a_key_as_it_does_for_some_databases() {
        SchemaObject index = object("index p.i", "table", "p", "keys", "id collate nocase desc, name");
        assertThat(findings(whole().up(ONE, "x", PARENT, ID, index, CHILD, REFERS)))
                .isEmpty();
        SchemaObject partial = object("index p.i", "table", "p", "keys", "id", "predicate", "id > 0");
        assertThat(findings(whole().up(ONE, "x", PARENT, ID, partial, CHILD, REFERS)))
                .hasSize(1);
    }

    @Test
    void who_makes_the_table_later_has_meant_it_and_who_mends_is_only_warned() {
        assertThat(findings(Recordings.of("round-trip")
                        .from()
                        .up(ONE, "create table c", CHILD, REFERS)
                        .up(TWO, "create table p", CHILD, REFERS, PARENT, ID, KEY)))
                .isEmpty();
        assertThat(findings(Recordings.of("round-trip").from().up(ONE, "create table c", CHILD, REFERS)))
                .hasSize(1);
        assertThat(findings(
                        whole().up(ONE, "drop table p", CHILD, REFERS).up(TWO, "mend", PARENT, ID, KEY, CHILD, REFERS)))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void what_was_so_before_is_nothing_new_and_tables_of_extensions_are_not_known() {
        assertThat(findings(Recordings.of("round-trip")
                        .from(CHILD, REFERS, object("table other"))
                        .up(ONE, "drop table other", CHILD, REFERS)))
                .isEmpty();
        SchemaObject extension = object("extension postgis");
        assertThat(findings(Recordings.of("round-trip")
                        .from(extension)
                        .up(ONE, "create table c", extension, CHILD, REFERS)))
                .isEmpty();
    }

    private static Recordings whole() {
        return Recordings.of("round-trip").from(PARENT, ID, KEY, CHILD, REFERS);
    }

    private static List<Finding> findings(Recordings story) {
        return new ForeignKeyLeadsNowhere().examine(story.recording()).toList();
    }
}
