package io.seatrial.data.condition;

import java.math.BigDecimal;
import java.util.Locale;

/** Whether a text has the form that a condition asks for. */
final class Forms {

    private Forms() {}

    /** True also for conditions that are about something else than a form. */
    static boolean hold(Condition condition, String value) {
        if (condition instanceof Condition.Cased cased) {
            return value.equals(cased.small() ? value.toLowerCase(Locale.ROOT) : value.toUpperCase(Locale.ROOT));
        }
        if (condition instanceof Condition.Trimmed) {
            return value.equals(value.strip());
        }
        if (condition instanceof Condition.Multiple multiple) {
            BigDecimal number = Order.number(value);
            return number == null
                    || number.remainder(BigDecimal.valueOf(multiple.of())).signum() == 0;
        }
        return !(condition instanceof Condition.Truncated) || value.length() >= 8 && value.startsWith("01", 8);
    }
}
