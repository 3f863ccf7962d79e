package io.seatrial.data.condition;

import java.util.List;

/** An SQL expression as far as it can be understood; casts and collations are left out. */
sealed interface Expression {

    /** A column, or {@code VALUE} in a domain's check. */
    record Column(String name) implements Expression {}

    /** A literal. @param text null for NULL */
    record Constant(String text) implements Expression {}

    /** A function or an operator that gives a value. @param name in lower case */
    record Call(String name, List<Expression> arguments) implements Expression {}

    /** A list of values: {@code ARRAY[…]} or the right side of IN. */
    record Several(List<Expression> items) implements Expression {}

    /** @param operator one of {@code = <> < <= > >=} */
    record Compare(String operator, Expression left, Expression right) implements Expression {}

    /** @param how {@code like} or {@code regex}; anyCase true when case does not matter */
    record Match(String how, boolean anyCase, boolean negated, Expression left, Expression pattern)
            implements Expression {}

    record IsNull(Expression operand, boolean negated) implements Expression {}

    record Not(Expression operand) implements Expression {}

    record And(List<Expression> parts) implements Expression {}

    record Or(List<Expression> parts) implements Expression {}

    /** @param branches condition and result, in turn; otherwise null when there is no ELSE */
    record Case(List<Expression> branches, Expression otherwise) implements Expression {}

    /** Something that is not understood. */
    record Unknown() implements Expression {}
}
