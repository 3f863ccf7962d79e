package io.seatrial.data.condition;

import io.seatrial.data.condition.Expression.And;
import io.seatrial.data.condition.Expression.Case;
import io.seatrial.data.condition.Expression.Column;
import io.seatrial.data.condition.Expression.Compare;
import io.seatrial.data.condition.Expression.Constant;
import io.seatrial.data.condition.Expression.IsNull;
import io.seatrial.data.condition.Expression.Match;
import io.seatrial.data.condition.Expression.Not;
import io.seatrial.data.condition.Expression.Or;
import java.util.ArrayList;
import java.util.List;

/** The ways to satisfy an expression: each a list of conditions that together make it true, as far as it is understood. */
public final class Alternatives {

    private static final int MOST = 24;

    /** Nothing is asked. */
    private static final List<List<Condition>> ANY = List.of(List.of());

    private Alternatives() {}

    /**
     * Reads the text of a check, with or without the word CHECK around it.
     *
     * @return never empty; one empty list when nothing could be understood
     */
    public static List<List<Condition>> of(String definition) {
        String text = definition.strip();
        if (text.regionMatches(true, 0, "CHECK", 0, 5)) {
            text = text.substring(5);
        }
        text = text.replaceFirst("(?i)\\s+NOT VALID\\s*$", "")
                .replaceFirst("(?i)\\s+NO INHERIT\\s*$", "")
                .replaceFirst("(?i)\\s+NOT ENFORCED\\s*$", "");
        List<List<Condition>> ways = of(ExpressionReader.read(text), true);
        return ways.isEmpty() ? ANY : ways;
    }

    /** The ways to make the expression true, or false. */
    static List<List<Condition>> of(Expression expression, boolean wanted) {
        if (expression instanceof Not not) {
            return of(not.operand(), !wanted);
        }
        if (expression instanceof And and) {
            return wanted ? all(and.parts(), true) : any(and.parts(), false);
        }
        if (expression instanceof Or or) {
            return wanted ? any(or.parts(), true) : all(or.parts(), false);
        }
        if (expression instanceof Case choice) {
            return choice(choice, wanted);
        }
        if (expression instanceof IsNull isNull) {
            return presence(isNull, wanted);
        }
        if (expression instanceof Match match) {
            return Patterns.of(match, wanted);
        }
        if (expression instanceof Compare compare) {
            return Comparisons.of(compare, wanted);
        }
        if (expression instanceof Column column) {
            return List.of(List.of(new Condition.OneOf(column.name(), List.of(Boolean.toString(wanted)), false)));
        }
        if (expression instanceof Constant constant) {
            return Boolean.toString(!wanted).equals(constant.text()) ? List.of() : ANY;
        }
        return expression instanceof Expression.Call call ? Comparisons.truth(call, wanted) : ANY;
    }

    private static List<List<Condition>> presence(IsNull isNull, boolean wanted) {
        boolean present = isNull.negated() == wanted;
        return isNull.operand() instanceof Column column
                ? List.of(List.of(new Condition.Present(column.name(), present)))
                : ANY;
    }

    /** One of them at least; those that are understood come first. */
    private static List<List<Condition>> any(List<Expression> parts, boolean wanted) {
        List<List<Condition>> ways = new ArrayList<>();
        for (Expression part : parts) {
            ways.addAll(of(part, wanted));
        }
        List<List<Condition>> understood =
                ways.stream().filter(way -> !way.isEmpty()).toList();
        List<List<Condition>> chosen = understood.isEmpty() ? ways : understood;
        return chosen.size() > MOST ? chosen.subList(0, MOST) : chosen;
    }

    /** All of them at once. */
    static List<List<Condition>> all(List<Expression> parts, boolean wanted) {
        List<List<Condition>> ways = ANY;
        for (Expression part : parts) {
            ways = both(ways, of(part, wanted));
        }
        return ways;
    }

    /** Every way of the one together with every way of the other, as far as they do not contradict each other. */
    public static List<List<Condition>> both(List<List<Condition>> left, List<List<Condition>> right) {
        List<List<Condition>> ways = new ArrayList<>();
        for (List<Condition> a : left) {
            for (List<Condition> b : right) {
                List<Condition> together = new ArrayList<>(a);
                together.addAll(b);
                if (Restrictions.consistent(together)) {
                    ways.add(together);
                }
            }
        }
        return spread(ways);
    }

    /** At most {@link #MOST}, taken from all over the list. */
    private static List<List<Condition>> spread(List<List<Condition>> ways) {
        if (ways.size() <= MOST) {
            return ways;
        }
        List<List<Condition>> some = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            some.add(ways.get((int) ((long) i * ways.size() / MOST)));
        }
        return some;
    }

    private static List<List<Condition>> choice(Case choice, boolean wanted) {
        List<List<Condition>> ways = new ArrayList<>();
        List<List<Condition>> before = ANY;
        for (int i = 0; i < choice.branches().size(); i += 2) {
            List<List<Condition>> here = both(before, of(choice.branches().get(i), true));
            ways.addAll(both(here, of(choice.branches().get(i + 1), wanted)));
            before = both(before, of(choice.branches().get(i), false));
        }
        ways.addAll(choice.otherwise() == null ? before : both(before, of(choice.otherwise(), wanted)));
        return ways;
    }
}
