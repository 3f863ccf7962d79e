package io.seatrial.database.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharedTextsTest {

    private final SharedTexts texts = new SharedTexts();
    private int decoded;

    private String text(String text) throws Exception {
        byte[] bytes = ("xx" + text + "yy").getBytes(StandardCharsets.UTF_8);
        return texts.text(bytes, 2, bytes.length - 4, (all, start, length) -> {
            decoded++;
            return new String(all, start, length, StandardCharsets.UTF_8);
        });
    }

    @Test
    void equalTextsAreOneString() throws Exception {
        for (String text : List.of("", "integer", "Ärger", "\u0000", "\uD83D\uDE00")) {
            assertThat(text(text)).isEqualTo(text).isSameAs(text(text));
        }
    }

    @Test
    void whatCameBeforeIsNotDecodedAgain() throws Exception {
        text("integer");
        text("integer");

        assertThat(decoded).isEqualTo(1);
    }

    @Test
    void othersStayOthersHoweverManyThereAre() throws Exception {
        // "Aa" and "BB" have one hash.
        List<String> all = new ArrayList<>(List.of("Aa", "BB", "AaAa", "BBBB", "AaBB", "a", "á"));
        IntStream.range(0, 20_000).mapToObj(n -> "column_" + n).forEach(all::add);
        List<String> first = new ArrayList<>();
        for (String text : all) {
            first.add(text(text));
        }

        assertThat(first).isEqualTo(all);
        for (int i = 0; i < all.size(); i++) {
            assertThat(text(all.get(i))).isSameAs(first.get(i));
        }
    }
}
