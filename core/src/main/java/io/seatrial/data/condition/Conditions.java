package io.seatrial.data.condition;

/** Turns conditions on one column into the same conditions on another. */
public final class Conditions {

    private Conditions() {}

    public static Condition about(String column, Condition condition) {
        if (condition instanceof Condition.Bounded c) {
            return new Condition.Bounded(column, c.operator(), c.limit());
        }
        if (condition instanceof Condition.OneOf c) {
            return new Condition.OneOf(column, c.values(), c.negated());
        }
        if (condition instanceof Condition.Matching c) {
            return new Condition.Matching(column, c.regex(), c.anyCase(), c.negated());
        }
        if (condition instanceof Condition.Sized c) {
            return new Condition.Sized(column, c.operator(), c.size());
        }
        if (condition instanceof Condition.Present c) {
            return new Condition.Present(column, c.present());
        }
        if (condition instanceof Condition.Ordered c) {
            return new Condition.Ordered(column, c.operator(), c.other());
        }
        if (condition instanceof Condition.Cased c) {
            return new Condition.Cased(column, c.small());
        }
        if (condition instanceof Condition.Shaped c) {
            return new Condition.Shaped(column, c.kind());
        }
        if (condition instanceof Condition.Multiple c) {
            return new Condition.Multiple(column, c.of(), c.rest());
        }
        return condition instanceof Condition.Truncated c
                ? new Condition.Truncated(column, c.unit())
                : new Condition.Trimmed(column);
    }
}
