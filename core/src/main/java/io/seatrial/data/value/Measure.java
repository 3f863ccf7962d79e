package io.seatrial.data.value;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What sizes the numbers of a column usually have, by its name.
 *
 * @param start the least usual number
 * @param many how many whole numbers are usual from there on
 */
record Measure(long start, long many) {

    private record Usual(Pattern name, Measure measure) {}

    private static final List<Usual> USUAL = List.of(
            usual("year", 1990, 35),
            usual("month", 1, 12),
            usual("day", 1, 28),
            usual("hour", 0, 24),
            usual("minute|second", 0, 60),
            usual("age", 18, 70),
            usual("latitude|lat", -90, 180),
            usual("longitude|lng|lon", -180, 360),
            usual("percent|pct|percentage|rate|ratio|progress|score", 0, 100),
            usual("rating|stars|priority|level|rank", 1, 5),
            usual("port", 1024, 60_000),
            usual("quantity|qty|count|number|num|amount_of|position|ordinal|sort|order|index|stock", 1, 100),
            usual("price|amount|total|cost|balance|fee|sum", 1, 1000),
            usual("version|revision|attempts|retries", 1, 20),
            usual("size|bytes|length", 1, 1_000_000));

    private static final Measure ANY = new Measure(1, 10_000);

    private static Usual usual(String words, long start, long many) {
        return new Usual(Pattern.compile("(^|_)(" + words + ")s?($|_)"), new Measure(start, many));
    }

    static Measure of(String column) {
        String name = column.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
        return USUAL.stream()
                .filter(usual -> usual.name().matcher(name).find())
                .map(Usual::measure)
                .findFirst()
                .orElse(ANY);
    }
}
