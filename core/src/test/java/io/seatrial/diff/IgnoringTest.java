package io.seatrial.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import io.seatrial.schema.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class IgnoringTest {

    private static final List<Ignore> RULES = List.of(
            new Ignore("table", "t1", null),
            new Ignore("index", "*_old", null),
            new Ignore(null, "app.t2*", null),
            new Ignore(null, null, "comment"),
            new Ignore("foreign key", null, null));

    @Test
    void a_rule_for_a_table_takes_its_parts_along_and_nothing_else() {
        Schema schema = Schema.of(List.of(
                object("table", Map.of(), "app", "t1"),
                object("column", Map.of("type", "text"), "app", "t1", "a"),
                object("index", Map.of("table", "app.t1"), "app", "i"),
                object("sequence", Map.of("owned by", "app.t1.a"), "app", "s"),
                object("table", Map.of(), "app", "t10"),
                object("view", Map.of(), "app", "t1")));

        Schema left = new Ignoring(List.of(new Ignore("table", "t1", null))).applied(schema);

        assertThat(left.objects().keySet())
                .containsExactlyInAnyOrder(ObjectId.of("table", "app", "t10"), ObjectId.of("view", "app", "t1"));
    }

    @Test
    void a_kind_is_also_what_a_person_calls_it() {
        Schema schema = Schema.of(List.of(
                object("constraint", Map.of("kind", "foreign key"), "app", "t", "fk"),
                object("constraint", Map.of("kind", "primary key"), "app", "t", "pk")));

        assertThat(new Ignoring(List.of(new Ignore("foreign key", null, null)))
                        .applied(schema)
                        .objects()
                        .keySet())
                .containsExactly(ObjectId.of("constraint", "app", "t", "pk"));
        assertThat(new Ignoring(List.of(new Ignore("constraint", null, null)))
                        .applied(schema)
                        .objects())
                .isEmpty();
    }

    @Test
    void a_rule_for_a_kind_takes_along_what_belongs_to_objects_of_that_kind() {
        Schema schema = Schema.of(List.of(
                object("view", Map.of(), "app", "v"),
                object("column", Map.of("type", "text"), "app", "v", "a"),
                object("type", Map.of("kind", "domain"), "app", "d"),
                object("constraint", Map.of("kind", "check constraint"), "app", "d", "c"),
                object("table", Map.of(), "app", "t"),
                object("column", Map.of("type", "text"), "app", "t", "a")));
        List<Ignore> rules = List.of(new Ignore("view", null, null), new Ignore("domain", "d", null));

        Comparison comparison = Comparison.of(
                new Snapshot(schema, Map.of(), Map.of()), new Snapshot(Schema.EMPTY, Map.of(), Map.of()), rules);

        assertThat(comparison.onlyFirst().stream().map(SchemaObject::id))
                .containsExactlyInAnyOrder(ObjectId.of("table", "app", "t"), ObjectId.of("column", "app", "t", "a"));
        assertThat(comparison.ignored())
                .containsExactlyInAnyOrder(
                        "view app.v removed (ignored: kind view)",
                        "column app.v.a removed (ignored: kind view)",
                        "domain app.d removed (ignored: kind domain, name d)",
                        "check constraint app.d.c removed (ignored: kind domain, name d)");
        assertThat(new Ignoring(rules).applied(schema, Schema.EMPTY, Schema.EMPTY))
                .isEqualTo(new Ignoring(rules).applied(schema));
    }

    @Test
    void step_by_step_it_comes_to_the_same_as_at_once() {
        Random random = new Random(11);
        Ignoring ignoring = new Ignoring(RULES);
        Schema former = Schema.EMPTY;
        Schema left = Schema.EMPTY;
        Schema schema = Schema.EMPTY;
        for (int step = 0; step < 500; step++) {
            List<SchemaObject> come = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                come.add(any(random));
            }
            List<ObjectId> all = new ArrayList<>(schema.objects().keySet());
            schema = schema.with(come);
            if (!all.isEmpty() && random.nextBoolean()) {
                schema = schema.without(List.of(all.get(random.nextInt(all.size()))));
            }
            left = ignoring.applied(schema, former, left);
            former = schema;
            assertThat(left).isEqualTo(ignoring.applied(schema));
        }
        assertThat(left).isNotEqualTo(schema);
    }

    private static SchemaObject any(Random random) {
        String table = "t" + random.nextInt(4);
        Map<String, String> facts = new TreeMap<>(Map.of("x", "" + random.nextInt(9)));
        if (random.nextBoolean()) {
            facts.put("comment", "c" + random.nextInt(3));
        }
        return switch (random.nextInt(4)) {
            case 0 -> object("table", facts, "app", table);
            case 1 -> object("column", facts, "app", table, "c" + random.nextInt(3));
            case 2 -> {
                facts.put("table", "app." + table);
                yield object("index", facts, "app", random.nextBoolean() ? "i_old" : "i");
            }
            default -> {
                facts.put("kind", random.nextBoolean() ? "foreign key" : "check constraint");
                yield object("constraint", facts, "app", table, "k");
            }
        };
    }

    private static SchemaObject object(String kind, Map<String, String> facts, String... path) {
        return new SchemaObject(ObjectId.of(kind, path), new TreeMap<>(facts));
    }
}
