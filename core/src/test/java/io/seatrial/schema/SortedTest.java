package io.seatrial.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SortedTest {

    private static ObjectId id(int n) {
        return ObjectId.of("table", "t%04d".formatted(n));
    }

    @Test
    void isTheMapThatPuttingOneByOneMakes() {
        for (int size : new int[] {0, 1, 2, 3, 1000}) {
            List<ObjectId> ids =
                    IntStream.range(0, size).mapToObj(SortedTest::id).toList();
            List<Integer> values = IntStream.range(0, size).boxed().toList();

            var map = Sorted.map(ids, values);

            assertThat(map.keySet()).containsExactlyElementsOf(ids);
            assertThat(map.values()).containsExactlyElementsOf(values);
            ids.forEach(id -> assertThat(map.get(id)).isEqualTo(ids.indexOf(id)));
            assertThat(map.plus(id(2000), 7).minus(id(2000))).isEqualTo(map);
        }
    }

    @Test
    void refusesWhatIsNotInOrder() {
        assertThatThrownBy(() -> Sorted.map(List.of(id(2), id(1)), List.of(2, 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Sorted.map(List.of(id(1), id(1)), List.of(2, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
