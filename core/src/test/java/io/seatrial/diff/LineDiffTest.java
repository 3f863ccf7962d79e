package io.seatrial.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LineDiffTest {

    @Test
    void tells_what_stayed_went_and_came() {
        assertThat(shown("begin\n  a;\n  b;\nend", "begin\n  b;\n  c;\nend"))
                .containsExactly(" begin", "-  a;", "   b;", "+  c;", " end");
        assertThat(shown(null, "a\nb")).containsExactly("+a", "+b");
        assertThat(shown("a", null)).containsExactly("-a");
        assertThat(shown("a\n", "a\n")).containsExactly(" a");
    }

    @Test
    void both_texts_can_be_read_from_it() {
        Random random = new Random(3);
        for (int round = 0; round < 500; round++) {
            String before = text(random);
            String after = text(random);
            List<LineDiff.Line> lines = LineDiff.of(before, after);
            assertThat(without(lines, '+')).isEqualTo(before.lines().toList());
            assertThat(without(lines, '-')).isEqualTo(after.lines().toList());
        }
    }

    @Test
    void takes_texts_of_any_length() {
        String before = "x\n".repeat(10) + "a\n".repeat(5_000);
        String after = "x\n".repeat(10) + "b\n".repeat(5_000);

        assertThat(LineDiff.of(before, after)).hasSize(10_010);
    }

    private static List<String> shown(String before, String after) {
        return LineDiff.of(before, after).stream()
                .map(line -> line.sign() + line.text())
                .toList();
    }

    private static List<String> without(List<LineDiff.Line> lines, char sign) {
        return lines.stream()
                .filter(line -> line.sign() != sign)
                .map(LineDiff.Line::text)
                .toList();
    }

    private static String text(Random random) {
        List<String> lines = new ArrayList<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            lines.add("line " + random.nextInt(5));
        }
        return lines.stream().collect(Collectors.joining("\n"));
    }
}
