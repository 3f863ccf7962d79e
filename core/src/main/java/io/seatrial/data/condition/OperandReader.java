package io.seatrial.data.condition;

import io.seatrial.data.condition.Expression.Call;
import io.seatrial.data.condition.Expression.Column;
import io.seatrial.data.condition.Expression.Constant;
import io.seatrial.data.condition.Expression.Several;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Reads what gives a value: columns, literals, calls, arithmetic, CASE. */
final class OperandReader {

    private static final Set<String> SUMS =
            Set.of("+", "-", "||", "->", "->>", "#>", "#>>", "@>", "<@", "&&", "?", "&", "|");
    private static final Set<String> PRODUCTS = Set.of("*", "/", "%");
    private static final Set<String> VALUES =
            Set.of("current_date", "current_timestamp", "localtimestamp", "current_time", "localtime", "current_user");

    private final TokenCursor tokens;
    private final Supplier<Expression> whole;

    OperandReader(TokenCursor tokens, Supplier<Expression> whole) {
        this.tokens = tokens;
        this.whole = whole;
    }

    Expression sum() {
        Expression left = product();
        while (SUMS.contains(tokens.peek())) {
            left = new Call(tokens.next().text(), List.of(left, product()));
        }
        return left;
    }

    private Expression product() {
        Expression left = signed();
        while (PRODUCTS.contains(tokens.peek())) {
            left = new Call(tokens.next().text(), List.of(left, signed()));
        }
        return left;
    }

    private Expression signed() {
        if (tokens.skip("+")) {
            return signed();
        }
        if (tokens.skip("-")) {
            Expression positive = signed();
            return positive instanceof Constant constant && constant.text() != null
                    ? new Constant("-" + constant.text())
                    : new Call("-", List.of(positive));
        }
        return suffixed(primary());
    }

    private Expression suffixed(Expression expression) {
        while (true) {
            if (tokens.skip("::")) {
                skipType();
            } else if (tokens.skip("collate")) {
                skipName();
            } else if (tokens.skip("[")) {
                while (!tokens.skip("]")) {
                    if (tokens.atEnd()) {
                        throw new TokenCursor.Unreadable();
                    }
                    tokens.next();
                }
                expression = new Expression.Unknown();
            } else {
                return expression;
            }
        }
    }

    /** {@code character varying(40)[]}, {@code timestamp without time zone}, {@code app."Odd"}. */
    private void skipType() {
        boolean first = true;
        while (true) {
            String word = tokens.peek();
            boolean continues = Set.of("varying", "precision", "without", "with", "time", "zone")
                    .contains(word);
            if (!first && !continues) {
                break;
            }
            skipName();
            first = false;
            if (tokens.skip("(")) {
                list(")");
            }
        }
        while (tokens.skip("[")) {
            tokens.expect("]");
        }
    }

    private void skipName() {
        tokens.next();
        while (tokens.skip(".")) {
            tokens.next();
        }
    }

    private Expression primary() {
        Token token = tokens.next();
        return switch (token.type()) {
            case STRING, NUMBER -> new Constant(token.text());
            case QUOTED -> named(token.text());
            case WORD -> word(token.text());
            case SIGN -> {
                if (!token.text().equals("(")) {
                    throw new TokenCursor.Unreadable();
                }
                List<Expression> inside = list(")");
                yield inside.size() == 1 ? inside.get(0) : new Several(inside);
            }
            case END -> throw new TokenCursor.Unreadable();
        };
    }

    private Expression word(String word) {
        switch (word) {
            case "true", "false":
                return new Constant(word);
            case "null":
                return new Constant(null);
            case "case":
                return choice();
            case "array":
                tokens.expect("[");
                return new Several(list("]"));
            case "row":
                return primary();
            default:
                return VALUES.contains(word) ? new Call(word, List.of()) : named(word);
        }
    }

    /** A column, perhaps with its table before it, or a call. */
    private Expression named(String first) {
        String name = first;
        while (tokens.skip(".")) {
            name = tokens.next().text();
        }
        if (!tokens.skip("(")) {
            return typedLiteral(name);
        }
        if (name.equals("trim") && (tokens.skip("both") || tokens.skip("leading") || tokens.skip("trailing"))) {
            tokens.skip("from");
        }
        return new Call(name, list(")"));
    }

    /** {@code date '2020-01-01'} is the literal; everything else the column. */
    private Expression typedLiteral(String name) {
        if (tokens.look().type() == Token.Type.STRING) {
            return new Constant(tokens.next().text());
        }
        return new Column(name);
    }

    private Expression choice() {
        List<Expression> branches = new ArrayList<>();
        Expression subject = tokens.look().is("when") ? null : whole.get();
        while (tokens.skip("when")) {
            Expression when = whole.get();
            branches.add(subject == null ? when : new Expression.Compare("=", subject, when));
            tokens.expect("then");
            branches.add(whole.get());
        }
        Expression otherwise = tokens.skip("else") ? whole.get() : null;
        tokens.expect("end");
        return new Expression.Case(branches, otherwise);
    }

    /** Expressions up to the closing sign; words such as FROM and IN between them separate like a comma. */
    List<Expression> list(String end) {
        List<Expression> items = new ArrayList<>();
        while (!tokens.skip(end)) {
            if (tokens.atEnd()) {
                throw new TokenCursor.Unreadable();
            }
            items.add(whole.get());
            if (!tokens.skip(",")
                    && !tokens.skip("from")
                    && !tokens.skip("for")
                    && !tokens.look().is(end)) {
                throw new TokenCursor.Unreadable();
            }
        }
        return items;
    }
}
