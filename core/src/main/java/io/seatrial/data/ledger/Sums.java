package io.seatrial.data.ledger;

import io.seatrial.data.ledger.Crossing.Meeting;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Whether a column holds what many old values come to. */
final class Sums {

    /** What many values may come to, in words. */
    private enum Way {
        SUM("their sum", values -> values.stream().reduce(BigDecimal.ZERO, BigDecimal::add)),
        GREATEST(
                "the greatest of them",
                values -> values.stream().reduce(BigDecimal::max).orElseThrow()),
        LEAST(
                "the least of them",
                values -> values.stream().reduce(BigDecimal::min).orElseThrow()),
        COUNT("their number", values -> BigDecimal.valueOf(values.size()));

        private final String words;
        private final Function<List<BigDecimal>, BigDecimal> made;

        Way(String words, Function<List<BigDecimal>, BigDecimal> made) {
            this.words = words;
            this.made = made;
        }
    }

    private Sums() {}

    /** In words what candidate {@code j} holds of the values at {@code i}; null where nothing is proved. */
    static String proved(Crossing crossing, int i, int j) {
        List<String> held = crossing.meetings().stream()
                .map(meeting -> meeting.now().get(j))
                .toList();
        for (Way way : Way.values()) {
            Evidence evidence = new Evidence(held);
            boolean all = true;
            boolean several = false;
            for (Meeting meeting : crossing.meetings()) {
                List<String> texts = meeting.group().stream()
                        .map(row -> row.values().get(i))
                        .filter(Objects::nonNull)
                        .toList();
                String now = meeting.now().get(j);
                boolean agrees = !texts.isEmpty() && agrees(way, texts, Figures.of(now));
                all &= agrees || texts.isEmpty();
                several |= texts.size() > 1;
                if (agrees) {
                    evidence.met(now);
                }
            }
            if (all && several && evidence.enough()) {
                return way.words;
            }
        }
        return null;
    }

    private static boolean agrees(Way way, List<String> texts, BigDecimal now) {
        if (now == null) {
            return false;
        }
        List<BigDecimal> numbers = texts.stream()
                .map(text -> way == Way.COUNT ? BigDecimal.ONE : Figures.of(text))
                .toList();
        return !numbers.contains(null) && way.made.apply(numbers).compareTo(now) == 0;
    }
}
