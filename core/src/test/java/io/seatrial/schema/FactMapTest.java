package io.seatrial.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FactMapTest {

    private final SortedMap<String, String> tree =
            new TreeMap<>(Map.of("type", "text", "default", "''", "position", "3"));
    private final SortedMap<String, String> facts = FactMap.copyOf(tree);

    @Test
    void isTheSameMapAsATree() {
        assertThat(facts).isEqualTo(tree).hasSameHashCodeAs(tree).hasToString(tree.toString());
        assertThat(tree).isEqualTo(facts);
        assertThat(facts.keySet()).containsExactly("default", "position", "type");
        assertThat(facts.firstKey()).isEqualTo("default");
        assertThat(facts.lastKey()).isEqualTo("type");
        assertThat(facts.headMap("position")).isEqualTo(tree.headMap("position"));
        assertThat(facts.tailMap("position")).isEqualTo(tree.tailMap("position"));
        assertThat(facts.subMap("e", "q")).isEqualTo(tree.subMap("e", "q"));
        assertThat(facts.get("type")).isEqualTo("text");
        assertThat(facts.get("typ")).isNull();
        assertThat(facts).doesNotContainKey("owner");
    }

    @Test
    void sortsByNameWhateverTheOrderOfWhatItIsGiven() {
        SortedMap<String, String> backwards = new TreeMap<>(Collections.reverseOrder());
        backwards.putAll(tree);
        assertThat(FactMap.copyOf(backwards).keySet()).containsExactly("default", "position", "type");
    }

    @Test
    void cannotBeChanged() {
        assertThatThrownBy(() -> facts.put("owner", "me")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> facts.remove("type")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> facts.entrySet().iterator().next().setValue("x"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void refusesAFactWithoutAValue() {
        tree.put("owner", null);
        assertThatThrownBy(() -> FactMap.copyOf(tree))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("owner");
    }

    @Test
    void leavesOutWhatHasNoValue() {
        FactNames names = FactNames.of("a", "b", "c");
        ObjectId id = ObjectId.of("table", "t");
        assertThat(names.object(id, new String[] {"1", null, "3"}).facts()).isEqualTo(Map.of("a", "1", "c", "3"));
        assertThat(names.object(id, new String[] {null, null, "4"}).facts()).isEqualTo(Map.of("c", "4"));
        assertThat(names.object(id, new String[] {"1", "2", "3"}).facts())
                .isEqualTo(Map.of("a", "1", "b", "2", "c", "3"));
    }

    @Test
    void mayBeEmpty() {
        SortedMap<String, String> none = FactMap.copyOf(new TreeMap<>());
        assertThat(none).isEmpty();
        assertThatThrownBy(none::firstKey).isInstanceOf(NoSuchElementException.class);
    }
}
