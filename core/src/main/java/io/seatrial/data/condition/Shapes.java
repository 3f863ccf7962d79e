package io.seatrial.data.condition;

import io.seatrial.data.condition.Expression.Call;
import io.seatrial.data.condition.Expression.Case;
import io.seatrial.data.condition.Expression.Column;
import io.seatrial.data.condition.Expression.Constant;
import io.seatrial.data.condition.Expression.IsNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the usual functions ask of a column when their result is compared. */
final class Shapes {

    private static final List<List<Condition>> ANY = List.of(List.of());
    private static final int MOST_COUNTED = 6;

    private Shapes() {}

    /** {@code f(column) operator 'constant'}. */
    private static final Set<String> SIZES =
            Set.of("length", "char_length", "character_length", "octet_length", "cardinality", "array_length");

    static List<List<Condition>> ofCall(String operator, Call call, String constant) {
        List<Expression> counted = counted(call);
        if (counted != null) {
            return number(constant) ? exactly(operator, counted, Integer.parseInt(constant)) : ANY;
        }
        Column column = call.arguments().stream()
                .map(argument -> SIZES.contains(call.name()) ? bare(argument) : argument)
                .filter(Column.class::isInstance)
                .map(Column.class::cast)
                .findFirst()
                .orElse(null);
        return column == null ? ANY : ofColumn(operator, call, column.name(), constant);
    }

    /** What is made here has no blanks at its ends, and is as long in small as in capital letters. */
    private static Expression bare(Expression argument) {
        boolean same = argument instanceof Call call
                && Set.of("btrim", "trim", "lower", "upper").contains(call.name())
                && !call.arguments().isEmpty();
        return same ? call(argument).get(call(argument).size() - 1) : argument;
    }

    private static List<Expression> call(Expression call) {
        return ((Call) call).arguments();
    }

    private static List<List<Condition>> ofColumn(String operator, Call call, String column, String constant) {
        switch (call.name()) {
            case "length", "char_length", "character_length", "octet_length", "cardinality", "array_length":
                return number(constant) && !operator.equals("<>")
                        ? Comparisons.one(new Condition.Sized(column, operator, Integer.parseInt(constant)))
                        : operator.equals("<>") && constant.equals("0")
                                ? Comparisons.one(new Condition.Sized(column, ">", 0))
                                : ANY;
            case "btrim", "trim", "ltrim", "rtrim":
                return operator.equals("<>") || operator.equals(">")
                        ? Comparisons.one(new Condition.Matching(column, "\\S", false, false))
                        : ANY;
            case "position", "strpos":
                return contains(call, column);
            case "left", "substr", "substring":
                return operator.equals("=")
                        ? Comparisons.one(
                                new Condition.Matching(column, "^" + Patterns.literal(constant), false, false))
                        : ANY;
            case "jsonb_typeof", "json_typeof":
                return operator.equals("=") ? Comparisons.one(new Condition.Shaped(column, constant)) : ANY;
            case "%":
                return operator.equals("=") && number(constant)
                        ? multiple(call, column, Long.parseLong(constant))
                        : ANY;
            case "coalesce":
                return whenNull(operator, call, column, constant);
            default:
                return ANY;
        }
    }

    private static List<List<Condition>> contains(Call call, String column) {
        for (Expression argument : call.arguments()) {
            if (argument instanceof Constant part && part.text() != null) {
                return Comparisons.one(
                        new Condition.Matching(column, "." + Patterns.literal(part.text()) + ".", false, false));
            }
            if (argument instanceof Expression.Compare in
                    && in.left() instanceof Constant part
                    && in.right() instanceof Column) {
                return Comparisons.one(
                        new Condition.Matching(column, "." + Patterns.literal(part.text()) + ".", false, false));
            }
        }
        return ANY;
    }

    private static List<List<Condition>> multiple(Call call, String column, long rest) {
        return call.arguments().get(1) instanceof Constant of && number(of.text())
                ? Comparisons.one(new Condition.Multiple(column, Long.parseLong(of.text()), rest))
                : ANY;
    }

    private static List<List<Condition>> whenNull(String operator, Call call, String column, String constant) {
        List<List<Condition>> ways = new ArrayList<>();
        List<List<Condition>> itself =
                Alternatives.of(new Expression.Compare(operator, new Column(column), new Constant(constant)), true);
        ways.addAll(Alternatives.both(Comparisons.one(new Condition.Present(column, true)), itself));
        if (call.arguments().size() == 2
                && call.arguments().get(1) instanceof Constant fallback
                && fallback.text() != null
                && Order.holds(fallback.text(), operator, constant)) {
            ways.add(List.of(new Condition.Present(column, false)));
        }
        return ways;
    }

    /** {@code f(column) operator column}, either way round. */
    static List<List<Condition>> sameColumn(String operator, Expression left, Expression right) {
        Expression plain = left instanceof Column ? left : right;
        Expression other = left instanceof Column ? right : left;
        if (!operator.equals("=")
                || !(plain instanceof Column column)
                || !(other instanceof Call call)
                || !call.arguments().contains(plain)) {
            return ANY;
        }
        return switch (call.name()) {
            case "lower" -> Comparisons.one(new Condition.Cased(column.name(), true));
            case "upper" -> Comparisons.one(new Condition.Cased(column.name(), false));
            case "btrim", "trim", "ltrim", "rtrim" -> Comparisons.one(new Condition.Trimmed(column.name()));
            case "date_trunc" ->
                call.arguments().get(0) instanceof Constant unit
                        ? Comparisons.one(new Condition.Truncated(column.name(), unit.text()))
                        : ANY;
            default -> ANY;
        };
    }

    /** The predicates whose number is meant: {@code num_nonnulls(a, b)}, or a sum of predicates turned into 0 and 1. */
    private static List<Expression> counted(Call call) {
        if (call.name().equals("num_nonnulls") || call.name().equals("num_nulls")) {
            List<Expression> each = new ArrayList<>();
            call.arguments().forEach(a -> each.add(new IsNull(a, call.name().equals("num_nonnulls"))));
            return each;
        }
        if (!call.name().equals("+")) {
            return null;
        }
        List<Expression> each = new ArrayList<>();
        for (Expression term : call.arguments()) {
            List<Expression> inner = term instanceof Call sum ? counted(sum) : null;
            Expression single = zeroOrOne(term);
            if (inner == null && single == null) {
                return null;
            }
            each.addAll(inner != null ? inner : List.of(single));
        }
        return each;
    }

    private static Expression zeroOrOne(Expression term) {
        if (term instanceof Case choice
                && choice.branches().size() == 2
                && choice.branches().get(1) instanceof Constant then) {
            return "1".equals(then.text())
                    ? choice.branches().get(0)
                    : new Expression.Not(choice.branches().get(0));
        }
        return term instanceof IsNull ? term : null;
    }

    /** The ways in which a fitting number of them is true and the others are not. */
    private static List<List<Condition>> exactly(String operator, List<Expression> predicates, int number) {
        List<List<Condition>> ways = new ArrayList<>();
        if (predicates.size() > MOST_COUNTED) {
            return ANY;
        }
        for (int chosen = 0; chosen < 1 << predicates.size(); chosen++) {
            if (Order.holds(Integer.toString(Integer.bitCount(chosen)), operator, Integer.toString(number))) {
                List<List<Condition>> way = ANY;
                for (int i = 0; i < predicates.size(); i++) {
                    way = Alternatives.both(way, Alternatives.of(predicates.get(i), (chosen >> i & 1) == 1));
                }
                ways.addAll(way);
            }
        }
        return ways;
    }

    private static boolean number(String text) {
        return text != null && text.matches("\\d{1,9}");
    }
}
