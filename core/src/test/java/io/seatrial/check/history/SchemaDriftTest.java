package io.seatrial.check.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.check.Finding;
import io.seatrial.diff.Compared;
import io.seatrial.diff.Comparison;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import io.seatrial.schema.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SchemaDriftTest {

    @Test
    void what_is_frozen_anew_each_time_comes_with_a_hint_and_nothing_else_does() {
        assertThat(remedy("'2026-12-01 04:24:04.070638'::timestamp", "'2026-12-01 04:23:47.883494'::timestamp"))
                .contains("differs each time");
        assertThat(remedy("'2026-12-01'::date", "'2026-12-02'::date")).doesNotContain("differs each time");
        assertThat(remedy("now()", "'2026-12-01 04:23:47.883494'::timestamp")).doesNotContain("differs each time");
    }

    private static String remedy(String before, String after) {
        Comparison comparison = Comparison.of(snapshot(before), snapshot(after), List.of());
        List<Finding> findings = new SchemaDrift()
                .examine(new Compared("the history", "the database", null, comparison))
                .toList();
        assertThat(findings).hasSize(1);
        return findings.get(0).remedy();
    }

    private static Snapshot snapshot(String value) {
        SchemaObject column =
                new SchemaObject(ObjectId.of("column", "app", "t", "a"), new TreeMap<>(Map.of("default", value)));
        return new Snapshot(Schema.of(List.of(column)), Map.of(), Map.of());
    }
}
