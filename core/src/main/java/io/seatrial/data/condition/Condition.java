package io.seatrial.data.condition;

import java.util.List;

/** One thing that is asked of the values of a row. */
public sealed interface Condition {

    /** The column it is about. */
    String column();

    /** @param operator one of {@code < <= > >=} */
    record Bounded(String column, String operator, String limit) implements Condition {}

    /** One of the values, or with {@code negated} none of them. */
    record OneOf(String column, List<String> values, boolean negated) implements Condition {}

    /** @param regex in Java's spelling, to be found anywhere; negated when it may not be */
    record Matching(String column, String regex, boolean anyCase, boolean negated) implements Condition {}

    /** How many characters, bytes or elements. @param operator one of {@code = < <= > >=} */
    record Sized(String column, String operator, int size) implements Condition {}

    /** NULL, or not NULL. */
    record Present(String column, boolean present) implements Condition {}

    /** Two columns in an order. @param operator one of {@code = <> < <= > >=} */
    record Ordered(String column, String operator, String other) implements Condition {}

    /** Only small, or only capital letters. */
    record Cased(String column, boolean small) implements Condition {}

    /** No blanks at the ends. */
    record Trimmed(String column) implements Condition {}

    /** A JSON value of that kind, such as {@code object}. */
    record Shaped(String column, String kind) implements Condition {}

    /** A whole multiple, and a rest. */
    record Multiple(String column, long of, long rest) implements Condition {}

    /** A time at the start of a unit, such as {@code month}. */
    record Truncated(String column, String unit) implements Condition {}
}
