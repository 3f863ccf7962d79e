package io.seatrial.data.condition;

import io.seatrial.data.condition.Expression.And;
import io.seatrial.data.condition.Expression.Compare;
import io.seatrial.data.condition.Expression.Constant;
import io.seatrial.data.condition.Expression.IsNull;
import io.seatrial.data.condition.Expression.Match;
import io.seatrial.data.condition.Expression.Not;
import io.seatrial.data.condition.Expression.Or;
import io.seatrial.data.condition.Expression.Several;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads an expression as servers print them: predicates here, values in {@link OperandReader}. */
final class ExpressionReader {

    private static final Set<String> COMPARISONS = Set.of("=", "<>", "!=", "<", "<=", ">", ">=");

    private static final Map<String, Match> MATCHES = Map.ofEntries(
            Map.entry("~~", new Match("like", false, false, null, null)),
            Map.entry("~~*", new Match("like", true, false, null, null)),
            Map.entry("!~~", new Match("like", false, true, null, null)),
            Map.entry("!~~*", new Match("like", true, true, null, null)),
            Map.entry("~", new Match("regex", false, false, null, null)),
            Map.entry("~*", new Match("regex", true, false, null, null)),
            Map.entry("!~", new Match("regex", false, true, null, null)),
            Map.entry("!~*", new Match("regex", true, true, null, null)),
            Map.entry("like", new Match("like", false, false, null, null)),
            Map.entry("glob", new Match("glob", false, false, null, null)),
            Map.entry("regexp", new Match("regex", false, false, null, null)),
            Map.entry("ilike", new Match("like", true, false, null, null)));

    private final TokenCursor tokens;
    private final OperandReader operands;

    private ExpressionReader(TokenCursor tokens) {
        this.tokens = tokens;
        this.operands = new OperandReader(tokens, this::either);
    }

    /** What the text says; {@link Expression.Unknown} when it cannot be read. */
    static Expression read(String text) {
        try {
            ExpressionReader reader = new ExpressionReader(new TokenCursor(Token.all(text)));
            Expression expression = reader.either();
            return reader.tokens.atEnd() ? expression : new Expression.Unknown();
        } catch (TokenCursor.Unreadable e) {
            return new Expression.Unknown();
        }
    }

    private Expression either() {
        List<Expression> parts = new ArrayList<>(List.of(all()));
        while (tokens.skip("or")) {
            parts.add(all());
        }
        return parts.size() == 1 ? parts.get(0) : new Or(parts);
    }

    private Expression all() {
        List<Expression> parts = new ArrayList<>(List.of(negation()));
        while (tokens.skip("and")) {
            parts.add(negation());
        }
        return parts.size() == 1 ? parts.get(0) : new And(parts);
    }

    private Expression negation() {
        return tokens.skip("not") ? new Not(negation()) : predicate();
    }

    private Expression predicate() {
        Expression left = matched(operands.sum());
        while (true) {
            Expression more = continued(left);
            if (more == null) {
                return left;
            }
            left = more;
        }
    }

    /** MySQL's name for what others have an operator for. */
    private static Expression matched(Expression operand) {
        return operand instanceof Expression.Call call
                        && call.name().equals("regexp_like")
                        && call.arguments().size() == 2
                ? new Match(
                        "regex",
                        false,
                        false,
                        call.arguments().get(0),
                        call.arguments().get(1))
                : operand;
    }

    /** What follows an operand, or null when it stands for itself. */
    private Expression continued(Expression left) {
        if (tokens.skip("is")) {
            return is(left);
        }
        boolean negated = tokens.skip("not");
        if (tokens.skip("in")) {
            tokens.expect("(");
            Expression in = new Compare("=", left, new Several(operands.list(")")));
            return negated ? new Not(in) : in;
        }
        if (tokens.skip("between")) {
            return between(left, negated);
        }
        String operator = tokens.peek();
        Match match = MATCHES.get(operator);
        if (match != null) {
            tokens.next();
            Expression pattern = operands.sum();
            return new Match(match.how(), match.anyCase(), match.negated() != negated, left, pattern);
        }
        if (COMPARISONS.contains(operator)) {
            tokens.next();
            return comparison(operator.equals("!=") ? "<>" : operator, left);
        }
        if (negated) {
            throw new TokenCursor.Unreadable();
        }
        return null;
    }

    private Expression is(Expression left) {
        boolean negated = tokens.skip("not");
        if (tokens.skip("distinct")) {
            tokens.expect("from");
            return new Compare(negated ? "=" : "<>", left, operands.sum());
        }
        if (tokens.skip("null")) {
            return new IsNull(left, negated);
        }
        String word = tokens.next().text();
        if (!word.equals("true") && !word.equals("false")) {
            return new Expression.Unknown();
        }
        Expression truth = new Compare("=", left, new Constant(word));
        return negated ? new Not(truth) : truth;
    }

    private Expression between(Expression left, boolean negated) {
        Expression low = operands.sum();
        tokens.expect("and");
        Expression between = new And(List.of(new Compare(">=", left, low), new Compare("<=", left, operands.sum())));
        return negated ? new Not(between) : between;
    }

    /** {@code = ANY (list)} is IN, {@code <> ALL (list)} is NOT IN. */
    private Expression comparison(String operator, Expression left) {
        if (tokens.skip("any") || tokens.skip("some")) {
            return new Compare(operator, left, listOf());
        }
        if (tokens.skip("all")) {
            Expression list = listOf();
            return operator.equals("<>") ? new Not(new Compare("=", left, list)) : new Expression.Unknown();
        }
        return new Compare(operator, left, operands.sum());
    }

    private Expression listOf() {
        tokens.expect("(");
        Expression list = either();
        tokens.expect(")");
        return list instanceof Constant constant && constant.text() != null ? ofArrayText(constant.text()) : list;
    }

    /** {@code '{a,b}'} → its elements. */
    private static Expression ofArrayText(String text) {
        if (!text.startsWith("{") || !text.endsWith("}") || text.contains("\\") || text.contains("\"")) {
            return new Expression.Unknown();
        }
        List<Expression> items = new ArrayList<>();
        for (String item : text.substring(1, text.length() - 1).split(",")) {
            items.add(new Constant(item));
        }
        return new Several(items);
    }
}
