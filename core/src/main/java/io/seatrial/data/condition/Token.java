package io.seatrial.data.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of an SQL expression.
 *
 * @param text of a name its bare form, of a string its contents, of a keyword or operator itself in lower case
 */
record Token(Type type, String text) {

    enum Type {
        WORD,
        QUOTED,
        STRING,
        NUMBER,
        SIGN,
        END
    }

    private static final String OPERATOR = "+-*/<>=~!@#%^&|?";

    boolean is(String word) {
        return (type == Type.WORD || type == Type.SIGN) && text.equals(word);
    }

    /** All words of the text, and an END. Comments do not occur in what servers print. */
    static List<Token> all(String sql) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < sql.length()) {
            char c = sql.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (c == '\'') {
                at = string(sql, at, false, tokens);
            } else if (c == '\\' && at + 1 < sql.length() && sql.charAt(at + 1) == '\'') {
                at = slanted(sql, at, tokens);
            } else if ((c == 'E' || c == 'e') && at + 1 < sql.length() && sql.charAt(at + 1) == '\'') {
                at = string(sql, at + 1, true, tokens);
            } else if (c == '"' || c == '`') {
                at = quoted(sql, at, c, tokens);
            } else if (Character.isDigit(c)) {
                at = number(sql, at, tokens);
            } else if (Character.isJavaIdentifierStart(c)) {
                at = word(sql, at, tokens);
            } else {
                at = sign(sql, at, tokens);
            }
        }
        tokens.add(new Token(Type.END, ""));
        return tokens;
    }

    private static int string(String sql, int from, boolean escapes, List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        int at = from + 1;
        while (at < sql.length()) {
            char c = sql.charAt(at);
            boolean doubled = c == '\'' && at + 1 < sql.length() && sql.charAt(at + 1) == '\'';
            if (c == '\'' && !doubled) {
                break;
            }
            boolean escaped = escapes && c == '\\' && at + 1 < sql.length();
            text.append(escaped ? sql.charAt(at + 1) : c);
            at += doubled || escaped ? 2 : 1;
        }
        tokens.add(new Token(Type.STRING, text.toString()));
        return at + 1;
    }

    /** MySQL puts a backslash before each quote of its own texts: {@code \\'a\\'}. */
    private static int slanted(String sql, int from, List<Token> tokens) {
        int end = sql.indexOf("\\'", from + 2);
        int to = end < 0 ? sql.length() : end;
        tokens.add(new Token(Type.STRING, sql.substring(from + 2, to)));
        return to + 2;
    }

    private static int quoted(String sql, int from, char mark, List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        int at = from + 1;
        while (at < sql.length()) {
            char c = sql.charAt(at);
            if (c == mark) {
                if (at + 1 >= sql.length() || sql.charAt(at + 1) != mark) {
                    break;
                }
                at++;
            }
            text.append(c);
            at++;
        }
        tokens.add(new Token(Type.QUOTED, text.toString()));
        return at + 1;
    }

    private static int number(String sql, int from, List<Token> tokens) {
        int at = from;
        while (at < sql.length() && (Character.isLetterOrDigit(sql.charAt(at)) || sql.charAt(at) == '.')) {
            at++;
        }
        tokens.add(new Token(Type.NUMBER, sql.substring(from, at)));
        return at;
    }

    private static int word(String sql, int from, List<Token> tokens) {
        int at = from;
        while (at < sql.length() && Character.isJavaIdentifierPart(sql.charAt(at))) {
            at++;
        }
        tokens.add(new Token(Type.WORD, sql.substring(from, at).toLowerCase(Locale.ROOT)));
        return at;
    }

    private static int sign(String sql, int from, List<Token> tokens) {
        int at = from + 1;
        if (sql.startsWith("::", from)) {
            at = from + 2;
        } else if (OPERATOR.indexOf(sql.charAt(from)) >= 0) {
            while (at < sql.length() && OPERATOR.indexOf(sql.charAt(at)) >= 0 && !signed(sql, at)) {
                at++;
            }
        }
        tokens.add(new Token(Type.SIGN, sql.substring(from, at)));
        return at;
    }

    /** True for the minus of {@code <-1}, which is not part of the operator. */
    private static boolean signed(String sql, int at) {
        return sql.charAt(at) == '-'
                && at + 1 < sql.length()
                && Character.isDigit(sql.charAt(at + 1))
                && "<>=".indexOf(sql.charAt(at - 1)) >= 0;
    }
}
