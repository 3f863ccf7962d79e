package io.seatrial.data.condition;

import java.math.BigDecimal;

/** Compares texts of values: as numbers where both are, else as texts, which is right for ISO dates and times. */
final class Order {

    private Order() {}

    static int compare(String left, String right) {
        BigDecimal a = number(left);
        BigDecimal b = number(right);
        return a != null && b != null ? a.compareTo(b) : left.compareTo(right);
    }

    static boolean holds(String left, String operator, String right) {
        int order = compare(left, right);
        return switch (operator) {
            case "=" -> order == 0;
            case "<>" -> order != 0;
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            default -> throw new IllegalArgumentException("no comparison: " + operator);
        };
    }

    /** The number, or null when the text is none. */
    static BigDecimal number(String text) {
        try {
            return text.isEmpty() || text.length() > 400 ? null : new BigDecimal(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
