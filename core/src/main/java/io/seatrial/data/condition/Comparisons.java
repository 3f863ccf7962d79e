package io.seatrial.data.condition;

import io.seatrial.data.condition.Expression.Call;
import io.seatrial.data.condition.Expression.Column;
import io.seatrial.data.condition.Expression.Compare;
import io.seatrial.data.condition.Expression.Constant;
import io.seatrial.data.condition.Expression.IsNull;
import io.seatrial.data.condition.Expression.Match;
import io.seatrial.data.condition.Expression.Several;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a comparison asks of the columns in it. */
final class Comparisons {

    private static final List<List<Condition>> ANY = List.of(List.of());

    private static final Map<String, String> OPPOSITE =
            Map.of("=", "<>", "<>", "=", "<", ">=", ">=", "<", ">", "<=", "<=", ">");
    private static final Map<String, String> MIRRORED =
            Map.of("=", "=", "<>", "<>", "<", ">", ">=", "<=", ">", "<", "<=", ">=");

    private Comparisons() {}

    static List<List<Condition>> of(Compare compare, boolean wanted) {
        Expression left = compare.left();
        Expression right = compare.right();
        String operator = wanted ? compare.operator() : OPPOSITE.get(compare.operator());
        if (right instanceof Several several) {
            return listed(left, several, compare.operator(), wanted);
        }
        if (left instanceof Constant && !(right instanceof Constant)) {
            return of(MIRRORED.get(operator), right, left);
        }
        return of(operator, left, right);
    }

    private static List<List<Condition>> of(String operator, Expression left, Expression right) {
        if (predicate(left) && predicate(right) && (operator.equals("=") || operator.equals("<>"))) {
            return equivalence(left, right, operator.equals("="));
        }
        if (right instanceof Constant constant && constant.text() != null) {
            return withConstant(operator, left, constant.text());
        }
        if (left instanceof Column a && right instanceof Column b) {
            return one(new Condition.Ordered(a.name(), operator, b.name()));
        }
        return Shapes.sameColumn(operator, left, right);
    }

    private static boolean predicate(Expression expression) {
        return expression instanceof IsNull
                || expression instanceof Match
                || expression instanceof Compare
                || expression instanceof Expression.And
                || expression instanceof Expression.Or
                || expression instanceof Expression.Not;
    }

    private static List<List<Condition>> equivalence(Expression left, Expression right, boolean same) {
        List<List<Condition>> ways = new ArrayList<>();
        ways.addAll(Alternatives.both(Alternatives.of(left, true), Alternatives.of(right, same)));
        ways.addAll(Alternatives.both(Alternatives.of(left, false), Alternatives.of(right, !same)));
        return ways;
    }

    private static List<List<Condition>> listed(Expression left, Several list, String operator, boolean wanted) {
        if (!(left instanceof Column column) || !operator.equals("=")) {
            return ANY;
        }
        List<String> values = new ArrayList<>();
        for (Expression item : list.items()) {
            if (!(item instanceof Constant constant)) {
                return ANY;
            }
            if (constant.text() != null) {
                values.add(constant.text());
            }
        }
        return one(new Condition.OneOf(column.name(), values, !wanted));
    }

    private static List<List<Condition>> withConstant(String operator, Expression left, String constant) {
        if (predicate(left)) {
            return Alternatives.of(left, operator.equals("=") == constant.equals("true"));
        }
        if (left instanceof Column column) {
            return switch (operator) {
                case "=" -> one(new Condition.OneOf(column.name(), List.of(constant), false));
                case "<>" -> one(new Condition.OneOf(column.name(), List.of(constant), true));
                default -> one(new Condition.Bounded(column.name(), operator, constant));
            };
        }
        return left instanceof Call call ? Shapes.ofCall(operator, call, constant) : ANY;
    }

    /** A call that is itself true or false. */
    static List<List<Condition>> truth(Call call, boolean wanted) {
        if (call.name().equals("starts_with")
                && wanted
                && call.arguments().size() == 2
                && call.arguments().get(0) instanceof Column column
                && call.arguments().get(1) instanceof Constant start) {
            return one(new Condition.Matching(column.name(), "^" + Patterns.literal(start.text()), false, false));
        }
        return ANY;
    }

    static List<List<Condition>> one(Condition condition) {
        return List.of(List.of(condition));
    }
}
