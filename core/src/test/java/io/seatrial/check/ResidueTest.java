package io.seatrial.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import io.seatrial.schema.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ResidueTest {

    private static final SchemaObject COLUMN = object(ObjectId.of("column", "app", "u", "a"), Map.of("nullable", "no"));

    @Test
    void a_made_up_name_that_is_lost_does_no_harm_while_the_column_refuses_null() {
        assertThat(lost(notNull("t_a_not_null", Map.of())).harmless()).isTrue();
        assertThat(lost(notNull("t_a_not_null", Map.of())).inWords())
                .isEqualTo("written otherwise, with the same meaning: not-null constraint app.u.t_a_not_null removed");
    }

    @Test
    void a_name_that_somebody_chose_and_what_more_there_was_to_say_do() {
        assertThat(lost(notNull("a_is_there", Map.of())).harmless()).isFalse();
        assertThat(lost(notNull("t_a_not_null", Map.of("comment", "why"))).harmless())
                .isFalse();
        assertThat(lost(notNull("t_a_not_null", Map.of("validated", "no"))).harmless())
                .isFalse();
        SchemaObject nullable = object(COLUMN.id(), Map.of("nullable", "yes"));
        assertThat(between(List.of(COLUMN, notNull("t_a_not_null", Map.of())), List.of(nullable))
                        .harmless())
                .isFalse();
    }

    private static Residue lost(SchemaObject constraint) {
        return between(List.of(COLUMN, constraint), List.of(COLUMN));
    }

    private static Residue between(List<SchemaObject> wanted, List<SchemaObject> found) {
        return Residue.between(snapshot(wanted), snapshot(found), List.of());
    }

    private static SchemaObject notNull(String name, Map<String, String> more) {
        Map<String, String> facts = new TreeMap<>(more);
        facts.putAll(Map.of("kind", "not-null constraint", "columns", "a", "definition", "NOT NULL a"));
        return object(ObjectId.of("constraint", "app", "u", name), facts);
    }

    private static SchemaObject object(ObjectId id, Map<String, String> facts) {
        return new SchemaObject(id, new TreeMap<>(facts));
    }

    private static Snapshot snapshot(List<SchemaObject> objects) {
        return new Snapshot(Schema.of(objects), Map.of(), Map.of());
    }
}
