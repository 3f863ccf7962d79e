package io.seatrial.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** An SQL expression brought into a normal form, token by token, so that equal meanings compare equal. */
final class Normal {

    /** Casting text from one of these to another changes nothing, as long as no length is given. */
    private static final Set<String> TEXT = Set.of("text", "varchar", "character varying");

    private static final Set<String> COMPARISON =
            Set.of("=", "<>", "!=", "~~", "!~~", "~~*", "!~~*", "~", "!~", "~*", "!~*");

    private static final Set<String> TAKES_TEXT = Set.of(
            "lower",
            "upper",
            "initcap",
            "replace",
            "left",
            "right",
            "reverse",
            "split_part",
            "translate",
            "similarity");

    /** After these words a parenthesis is one of an expression, after other words it is that of a call. */
    private static final Set<String> NO_CALL = Set.of(
            "and", "or", "not", "where", "when", "then", "else", "case", "select", "is", "between", "like", "check",
            "return");

    private final Set<String> textColumns;
    private List<String> words = new ArrayList<>();

    private Normal(String expression, Set<String> textColumns) {
        this.textColumns = textColumns;
        for (Token token : Tokens.of(expression)) {
            words.add(token.kind() == Token.Kind.WORD ? token.text().toLowerCase(Locale.ROOT) : plain(token));
        }
    }

    /** A quoted name that needs no quotes is the same without. */
    private static String plain(Token token) {
        boolean needless = token.kind() == Token.Kind.QUOTED
                && token.name().matches("[a-z_][a-z0-9_]*")
                && token.text().length() == token.name().length() + 2;
        return needless ? token.name() : token.text();
    }

    /** @param textColumns names that stand for a column of text, in lower case */
    static List<String> of(String expression, Set<String> textColumns) {
        Normal normal = new Normal(expression, textColumns);
        normal.clock();
        List<String> before;
        do {
            before = normal.words;
            normal.casts();
            normal.parentheses();
            normal.lists();
        } while (!before.equals(normal.words));
        return normal.words;
    }

    private String at(int i) {
        return i >= 0 && i < words.size() ? words.get(i) : "";
    }

    /** The beginning of the transaction has three names. */
    private void clock() {
        List<String> next = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean call = at(i + 1).equals("(") && at(i + 2).equals(")");
            if (at(i).equals("current_timestamp")
                    && !at(i + 1).equals("(")
                    && !at(i - 1).equals(".")) {
                next.addAll(List.of("now", "(", ")"));
            } else {
                next.add(call && at(i).equals("transaction_timestamp") ? "now" : at(i));
            }
        }
        words = next;
    }

    /** Leaves out casts to text and lists of texts where what they stand at is text anyway. */
    private void casts() {
        List<String> next = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int end = at(i).equals("::") ? endOfTextType(i + 1) : 0;
            if (end == 0 || !textAnyway(i - 1, end)) {
                next.add(at(i));
            } else {
                i = end - 1;
            }
        }
        words = next;
    }

    /**
     * True when what ends there is a string, a list of strings, or a name that is compared with a string or is handed to a
     * function that takes nothing but text.
     */
    private boolean textAnyway(int last, int next) {
        if (at(last).startsWith("'")) {
            return true;
        }
        int first = at(last).equals(")") || at(last).equals("]") ? opening(last) : last;
        if (at(first).equals("[") || (at(first).equals("(") && at(first + 1).equals("array"))) {
            return at(first - 1).equals("array") || at(first + 1).equals("array");
        }
        boolean named = first == last || last - first == 2;
        if (named && at(first + 1).startsWith("'")) {
            return true;
        }
        boolean compared = COMPARISON.contains(at(next))
                && (at(next + 1).startsWith("'") || at(next + 1).equals("any"));
        boolean handed = at(first - 1).equals("(") && TAKES_TEXT.contains(at(first - 2));
        String column = at(first == last ? last : first + 1);
        return named && (compared || handed || textColumns.contains(column));
    }

    private int opening(int close) {
        int depth = 0;
        for (int i = close; i >= 0; i--) {
            depth += at(i).equals(")") || at(i).equals("]") ? 1 : at(i).equals("(") || at(i).equals("[") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The place after a text type without a length, or 0. */
    private int endOfTextType(int from) {
        int length = TEXT.contains(at(from)) ? 1 : TEXT.contains(at(from) + " " + at(from + 1)) ? 2 : 0;
        if (length == 0 || at(from + length).equals("(")) {
            return 0;
        }
        int end = from + length;
        while (at(end).equals("[") && at(end + 1).equals("]")) {
            end += 2;
        }
        return end;
    }

    /** Leaves out parentheses around one word, around another pair, and around everything. */
    private void parentheses() {
        for (int i = 0; i < words.size(); i++) {
            int close = at(i).equals("(") ? closing(i) : -1;
            if (close > 0 && needless(i, close)) {
                List<String> next = new ArrayList<>(words);
                next.remove(close);
                next.remove(i);
                words = next;
                i--;
            }
        }
    }

    private boolean needless(int open, int close) {
        if (isCall(open)) {
            return false;
        }
        boolean everything = open == 0 && close == words.size() - 1 && !isRow();
        boolean doubled = at(open + 1).equals("(") && closing(open + 1) == close - 1;
        boolean oneWord = close == open + 2 && (!isList(open) || inArray(open));
        boolean oneCall = close > open + 3
                && at(open + 2).equals("(")
                && closing(open + 2) == close - 1
                && isCall(open + 2)
                && !isList(open);
        boolean inDoubled = at(open - 1).equals("(") && closing(open - 1) == close + 1;
        boolean oneArray = at(open + 1).equals("array")
                && at(open + 2).equals("[")
                && at(close - 1).equals("]")
                && words.subList(open + 3, close - 1).stream().noneMatch(Set.of("[", "]")::contains);
        return everything
                || doubled
                || oneWord
                || oneCall
                || inDoubled
                || (oneArray && !at(open - 1).equals("any"));
    }

    /** True when what opens here are the arguments of a call, or of a word that needs its parentheses. */
    private boolean isCall(int open) {
        String before = at(open - 1);
        boolean name = before.matches("[\\p{L}_\"].*") && !before.isEmpty();
        return name && !NO_CALL.contains(before);
    }

    /** True when the outermost parentheses hold several things, so that they say something. */
    private boolean isRow() {
        int depth = 0;
        for (String word : words) {
            depth += word.equals("(") || word.equals("[") ? 1 : word.equals(")") || word.equals("]") ? -1 : 0;
            if (depth == 1 && word.equals(",")) {
                return true;
            }
        }
        return false;
    }

    private boolean isList(int open) {
        return at(open - 1).equals("in") || at(open - 1).equals(",");
    }

    /** True when what stands there is an element of an array. */
    private boolean inArray(int place) {
        int depth = 0;
        for (int i = place - 1; i >= 0 && depth >= 0; i--) {
            depth += at(i).equals(")") || at(i).equals("]") ? 1 : at(i).equals("(") || at(i).equals("[") ? -1 : 0;
            if (depth < 0) {
                return at(i).equals("[");
            }
        }
        return false;
    }

    private int closing(int open) {
        int depth = 0;
        for (int i = open; i < words.size(); i++) {
            depth += at(i).equals("(") ? 1 : at(i).equals(")") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** {@code in (a, b)} becomes {@code = any (array [a, b])}, as the server itself spells it. */
    private void lists() {
        for (int i = 0; i < words.size(); i++) {
            int close = at(i).equals("in") && at(i + 1).equals("(") ? closing(i + 1) : -1;
            if (close > 0
                    && !at(i + 2).equals("select")
                    && !at(i - 1).equals("not")
                    && !at(i + 2).equals("with")) {
                List<String> next = new ArrayList<>(words.subList(0, i));
                next.addAll(List.of("=", "any", "(", "array", "["));
                next.addAll(words.subList(i + 2, close));
                next.addAll(List.of("]", ")"));
                next.addAll(words.subList(close + 1, words.size()));
                words = next;
            }
        }
    }
}
