package io.seatrial.database.postgresql;

import io.seatrial.database.ValueType;
import java.util.List;
import java.util.stream.Collectors;

/** How PostgreSQL spells values that are made of others: lists, ranges, composites, bytes. */
final class Compounds {

    private Compounds() {}

    static String text(ValueType type, List<String> parts) {
        return switch (type.family()) {
            case ARRAY -> array(type, parts);
            case COMPOSITE -> parts.stream().map(Compounds::field).collect(Collectors.joining(",", "(", ")"));
            case RANGE -> parts.isEmpty() ? "empty" : "[" + bound(parts.get(0)) + "," + bound(parts.get(1)) + ")";
            case MULTIRANGE -> "{" + String.join(",", parts) + "}";
            case BINARY -> "\\x" + String.join("", parts);
            default -> throw new IllegalArgumentException("a value of type " + type.name() + " is not made of others");
        };
    }

    private static String array(ValueType type, List<String> parts) {
        if (type.name().contains("vector(")) {
            return "[" + String.join(",", parts) + "]";
        }
        return parts.stream().map(Compounds::element).collect(Collectors.joining(",", "{", "}"));
    }

    private static String element(String text) {
        return text == null ? "NULL" : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String field(String text) {
        return text == null ? "" : '"' + text.replace("\\", "\\\\").replace("\"", "\"\"") + '"';
    }

    private static String bound(String text) {
        return text == null ? "" : field(text);
    }
}
