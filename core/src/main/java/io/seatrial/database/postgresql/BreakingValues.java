package io.seatrial.database.postgresql;

import io.seatrial.database.ValueType;
import io.seatrial.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Values of a type that a constraint may well refuse. */
final class BreakingValues {

    static final int TRIES = 4;
    private static final int LONG = 5000;
    private static final List<Integer> NUMBERS = List.of(7919, 104729, 611953);

    private final Schema schema;

    BreakingValues(Schema schema) {
        this.schema = schema;
    }

    /** Values of the type, as text, as a relation {@code v(v)}; null for a type of which none are known. */
    String relation(String type) {
        List<String> texts = of(type);
        return texts.isEmpty()
                ? null
                : texts.stream()
                        .map(text -> "(" + literal(text) + ")")
                        .collect(Collectors.joining(", ", "(VALUES ", ") v(v)"));
    }

    /** A query for those of them of which a condition holds, which calls the value {@code v.v}; null where there are none. */
    String query(String type, String condition) {
        String relation = relation(type);
        return relation == null ? null : "SELECT v.v FROM " + relation + " WHERE " + condition + " LIMIT " + TRIES;
    }

    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'::text";
    }

    private List<String> of(String name) {
        ValueType type = new PostgresTypes(schema).type(name);
        return switch (type.family()) {
            case INTEGER -> List.of("7919", "32749", "-7919", "0", "-1", "1", type.low(), type.high());
            case DECIMAL ->
                type.precision() > 0 && type.precision() - Math.max(0, type.scale()) < 4
                        ? List.of("0", "-1", "1")
                        : List.of("7919", "-7919", "0", "-1", "1");
            case FLOAT -> List.of("7919", "-7919", "0", "-1", "1e30");
            case TEXT -> texts(type);
            case BOOLEAN -> List.of("true", "false");
            case UUID -> List.of("5ea71a10-0000-4000-8000-000000000001", "00000000-0000-0000-0000-000000000000");
            case DATE, TIMESTAMP, TIMESTAMP_ZONED -> List.of("1871-03-03", "0001-01-01", "9999-12-31");
            case TIME, TIME_ZONED -> List.of("00:00:00", "23:59:59");
            case INTERVAL -> List.of("-1 day", "0", "1000 years");
            case JSON -> List.of("[]", "{}", "0", "\"zq\"", "null");
            case ARRAY -> List.of("{}");
            case RANGE, MULTIRANGE -> type.family().name().equals("RANGE") ? List.of("empty") : List.of("{}");
            case BINARY -> List.of("\\x", "\\x5ea71a15");
            case ENUM -> type.labels();
            default -> type.template() == null ? List.of() : templates(type);
        };
    }

    private static List<String> texts(ValueType type) {
        List<String> texts = new ArrayList<>(List.of("zq7919", "", " ", "7919", "ZQ zq!", "z".repeat(LONG)));
        int most = type.length();
        return texts.stream()
                .map(text -> most > 0 && text.length() > most ? text.substring(0, most) : text)
                .distinct()
                .toList();
    }

    private static List<String> templates(ValueType type) {
        List<String> texts = new ArrayList<>(type.edges());
        NUMBERS.forEach(number -> texts.add(type.templated(number)));
        return texts;
    }
}
