package io.seatrial.diff.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.diff.sql.Operation.Verb;
import io.seatrial.schema.ObjectId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OrderTest {

    private static List<String> usedFirst(Map<String, List<String>> uses, String... things) {
        return UsedFirst.of(List.of(things), thing -> thing, thing -> uses.getOrDefault(thing, List.of()));
    }

    @Test
    void whatOthersUseGoesFirstAndAllElseStaysAsItWas() {
        assertThat(usedFirst(Map.of("a", List.of("c", "stranger"), "b", List.of("b")), "a", "b", "c", "d"))
                .containsExactly("b", "c", "a", "d");
    }

    @Test
    void aCircleBeginsWithItsFirst() {
        assertThat(usedFirst(Map.of("a", List.of("b"), "b", List.of("a"), "c", List.of("b")), "c", "b", "a"))
                .containsExactly("c", "b", "a");
    }

    @Test
    void whatOnlyWaitsForACircleGoesOnWaiting() {
        Operation type = operation(Verb.DROP, "type", "t", 1, Set.of());
        Operation one = operation(Verb.DROP, "view", "v", 80, Set.of("type t", "view w"));
        Operation other = operation(Verb.DROP, "view", "w", 80, Set.of("type t", "view v"));
        List<String> order = Ordering.of(List.of(type, one, other)).stream()
                .map(operation -> operation.object().name())
                .toList();
        assertThat(order).last().isEqualTo("t");
    }

    private static Operation operation(Verb verb, String kind, String name, int rank, Set<String> uses) {
        ObjectId id = ObjectId.of(kind, name);
        Set<ObjectId> used = uses.stream()
                .map(one -> ObjectId.of(one.split(" ")[0], one.split(" ")[1]))
                .collect(java.util.stream.Collectors.toSet());
        return new Operation(
                verb, id, id, 0, false, rank, used, Set.of(), Set.of(), name, name, List.of("sql " + name), null);
    }
}
