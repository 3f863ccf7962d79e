package io.seatrial.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ChecksTest {

    @Test
    void are_sorted_by_id_and_named_after_it() {
        List<String> ids = Checks.all().stream().map(check -> check.rule().id()).toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates();
        assertThat(Checks.all())
                .allSatisfy(check -> assertThat(check.getClass().getSimpleName())
                        .isEqualTo(className(check.rule().id())));
    }

    private static String className(String id) {
        return Arrays.stream(id.split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }
}
