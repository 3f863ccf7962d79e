package io.seatrial.data.value;

import io.seatrial.data.condition.Restriction;
import io.seatrial.database.ValueType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Values at the rim of what a column takes: an application may have written any of them. */
public final class Edges {

    private static final List<String> ODD_TEXTS = List.of(
            "",
            " ",
            " leading",
            "trailing ",
            "O'Brien \"quoted\" \\back\\slash",
            "Zo\u00eb \u00c5ngstr\u00f6m \u00df \u0130stanbul",
            "\u65e5\u672c\u8a9e \u0440\u0443\u0441\u0441\u043a\u0438\u0439",
            "\u0645\u0631\u062d\u0628\u0627 \u05e9\u05dc\u05d5\u05dd",
            "e\u0301 combining",
            "\ud83d\ude80\ud83d\udc69\u200d\ud83d\udcbb",
            "line\nbreak\ttab",
            "NULL",
            "0",
            "%_*",
            "Same",
            "same",
            "SAME");

    private static final int LONGEST = 10_000;

    private Edges() {}

    /** Those that what is asked of the column allows, as far as that is understood; perhaps none. */
    public static List<String> of(Recipe recipe) {
        ValueType type = recipe.type();
        Restriction asked = recipe.restriction();
        List<String> edges = new ArrayList<>(asked.allowed() != null ? List.of() : all(recipe));
        edges.addAll(type.edges());
        edges.removeIf(edge -> !asked.accepts(edge) || !recipe.loader().takes(type, edge));
        return edges;
    }

    private static List<String> all(Recipe recipe) {
        ValueType type = recipe.type();
        return switch (type.family()) {
            case TEXT -> texts(recipe);
            case INTEGER -> List.of("0", "-1", type.low(), type.high());
            case DECIMAL -> decimals(type);
            case FLOAT -> List.of("0", "-0", "NaN", "Infinity", "-Infinity", "1e-30", "3.4e38", "-3.4e38");
            case DATE -> List.of("infinity", "-infinity", "0001-01-01", "9999-12-31", "2024-02-29", "1900-01-01");
            case TIME -> List.of("00:00:00", "24:00:00", "23:59:59.999999");
            case TIME_ZONED -> List.of("00:00:00+00", "23:59:59.999999-12", "02:30:00+01");
            case TIMESTAMP ->
                List.of(
                        "infinity",
                        "-infinity",
                        "0001-01-01 00:00:00",
                        "9999-12-31 23:59:59.999999",
                        "2024-03-31 02:30:00",
                        "2024-10-27 02:30:00",
                        "1970-01-01 00:00:00");
            case TIMESTAMP_ZONED ->
                List.of(
                        "infinity",
                        "-infinity",
                        "0001-01-01 00:00:00+00",
                        "9999-12-31 23:59:59.999999+00",
                        "2024-03-31 01:00:00+00",
                        "2024-10-27 00:30:00+00",
                        "2024-10-27 01:30:00+00");
            case INTERVAL -> type.name().contains("to") ? List.of() : List.of("0", "-1 days", "1000 years");
            case JSON -> json(recipe);
            case UUID -> List.of("00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff");
            default -> compound(recipe);
        };
    }

    private static List<String> json(Recipe recipe) {
        return recipe.restriction().first(io.seatrial.data.condition.Condition.Shaped.class) != null
                ? List.of()
                : List.of("null", "{}", "[]", "\"\"", "0", "{\"\": {\"a\": [null, {\"b\": \"\u00e9\"}]}}");
    }

    private static List<String> compound(Recipe recipe) {
        return switch (recipe.type().family()) {
            case ARRAY, RANGE, MULTIRANGE ->
                recipe.type().length() > 0 || recipe.restriction().least() > 0
                        ? List.of()
                        : List.of(recipe.loader().compose(recipe.type(), List.of()));
            case BINARY ->
                recipe.restriction().least() > 0
                        ? List.of()
                        : List.of(
                                recipe.loader().compose(recipe.type(), List.of("")),
                                recipe.loader().compose(recipe.type(), List.of("00ff")));
            default -> List.of();
        };
    }

    private static List<String> texts(Recipe recipe) {
        Restriction asked = recipe.restriction();
        int length = recipe.type().length();
        int most = Math.min(asked.most(), length > 0 ? length : LONGEST);
        List<String> fit = new ArrayList<>();
        for (String text : ODD_TEXTS) {
            int characters = text.codePointCount(0, text.length());
            if (characters <= most && characters >= asked.least()) {
                fit.add(text);
            }
        }
        if (most >= asked.least()) {
            fit.add("m".repeat(Math.min(most, LONGEST)));
            fit.add("\u00e9".repeat(Math.min(most, LONGEST)));
        }
        return fit;
    }

    private static List<String> decimals(ValueType type) {
        if (type.name().equals("money")) {
            return List.of("0", "-0.01", type.low(), type.high());
        }
        if (type.precision() < 0) {
            return List.of("0", "-1", "NaN", "0.00000000000000000001", "123456789012345678901234567890.123456789");
        }
        BigDecimal greatest = new BigDecimal(
                BigInteger.TEN.pow(type.precision()).subtract(BigInteger.ONE), Math.max(type.scale(), 0));
        return List.of("0", "NaN", greatest.toPlainString(), greatest.negate().toPlainString());
    }
}
