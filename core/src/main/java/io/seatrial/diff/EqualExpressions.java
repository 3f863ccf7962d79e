package io.seatrial.diff;

import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Recognises differences of text that mean the same: {@code CURRENT_TIMESTAMP} and {@code now()}, casts of text to text,
 * needless parentheses, {@code IN} and {@code = ANY}, space and line endings of function bodies.
 *
 * <p>Only what is certain counts: two texts that mean the same may go unrecognised, two that differ may not be called
 * equal.
 */
public final class EqualExpressions {

    private static final Set<String> EXPRESSIONS = Set.of(
            "default",
            "generated as",
            "predicate",
            "keys",
            "definition",
            "when",
            "using",
            "with check",
            "filter",
            "partition key",
            "partition bound");

    /** Languages in which space between words means nothing. */
    private static final Set<String> FREE_FORM = Set.of("sql", "plpgsql");

    private EqualExpressions() {}

    /** Those of the changes that are only another text for the same meaning. */
    public static List<Change> among(Collection<Change> changes) {
        return changes.stream().filter(EqualExpressions::is).toList();
    }

    /** True when there are changes, and all of them are only another text for the same meaning. */
    public static boolean only(Collection<Change> changes) {
        return !changes.isEmpty() && changes.stream().allMatch(EqualExpressions::is);
    }

    /** True when every fact that the change is about means the same before and after. */
    public static boolean is(Change change) {
        return is(change, Set.of());
    }

    /** The same, knowing the schema afterwards, in which a cast of a column of text to text says nothing. */
    public static boolean is(Change change, Schema after) {
        return is(change, TextColumns.of(change, after));
    }

    private static boolean is(Change change, Set<String> textColumns) {
        return change instanceof Change.Altered altered
                && altered.facts().entrySet().stream().allMatch(fact -> same(fact, altered.after(), textColumns));
    }

    private static boolean same(Map.Entry<String, FactChange> fact, SchemaObject object, Set<String> textColumns) {
        String before = fact.getValue().before();
        String after = fact.getValue().after();
        if (before == null || after == null) {
            return false;
        }
        if (fact.getKey().equals("body")) {
            return sameBody(before, after, object.fact("language"));
        }
        return EXPRESSIONS.contains(fact.getKey()) && same(before, after, textColumns);
    }

    /** True when the two expressions mean the same for certain. */
    public static boolean same(String before, String after) {
        return same(before, after, Set.of());
    }

    private static boolean same(String before, String after, Set<String> textColumns) {
        return Normal.of(before, textColumns).equals(Normal.of(after, textColumns));
    }

    private static boolean sameBody(String before, String after, String language) {
        if (language != null && FREE_FORM.contains(language)) {
            return Tokens.of(before).stream()
                    .map(EqualExpressions::lower)
                    .toList()
                    .equals(Tokens.of(after).stream()
                            .map(EqualExpressions::lower)
                            .toList());
        }
        return lines(before).equals(lines(after));
    }

    private static Token lower(Token token) {
        return token.kind() == Token.Kind.WORD
                ? new Token(token.kind(), token.text().toLowerCase(java.util.Locale.ROOT))
                : token;
    }

    /** Line endings, space at the end of lines and empty lines around the text mean nothing in any language. */
    private static List<String> lines(String body) {
        List<String> lines = body.lines().map(String::stripTrailing).toList();
        int from = 0;
        int to = lines.size();
        while (from < to && lines.get(from).isEmpty()) {
            from++;
        }
        while (to > from && lines.get(to - 1).isEmpty()) {
            to--;
        }
        return lines.subList(from, to);
    }
}
