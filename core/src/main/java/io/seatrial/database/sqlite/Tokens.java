package io.seatrial.database.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Takes SQL text apart into tokens, dropping space and comments.
 *
 * <p>Source: sqlite.org, "SQLite Keywords" and "SQL Comment Syntax"; the three ways to quote a name are equal.
 */
final class Tokens {

    private static final String[] LONG_SYMBOLS = {"->>", "->", "||", "<=", ">=", "<>", "!=", "==", "<<", ">>"};

    private final String sql;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokens(String sql) {
        this.sql = sql;
    }

    /** The tokens of a text that the server has accepted. */
    static List<Token> of(String sql) {
        Tokens reader = new Tokens(sql);
        while (reader.at < sql.length()) {
            reader.next();
        }
        return reader.tokens;
    }

    private void next() {
        char c = sql.charAt(at);
        if (Character.isWhitespace(c)) {
            at++;
        } else if (sql.startsWith("--", at)) {
            at = end(sql.indexOf('\n', at), 1);
        } else if (sql.startsWith("/*", at)) {
            at = end(sql.indexOf("*/", at + 2), 2);
        } else if (c == '\'') {
            add(Token.Type.STRING, "'" + quoted('\'').replace("'", "''") + "'");
        } else if (c == '"' || c == '`') {
            add(Token.Type.QUOTED, fold(quoted(c)));
        } else if (c == '[') {
            int close = end(sql.indexOf(']', at), 0);
            add(Token.Type.QUOTED, fold(sql.substring(at + 1, close)));
            at = close + 1;
        } else if (isWord(c)) {
            word();
        } else {
            symbol();
        }
    }

    private int end(int found, int length) {
        return found < 0 ? sql.length() : found + length;
    }

    /** Reads what stands in quotes, a doubled quote meaning one, and moves behind it. */
    private String quoted(char quote) {
        StringBuilder text = new StringBuilder();
        at++;
        while (at < sql.length()) {
            char c = sql.charAt(at++);
            if (c != quote) {
                text.append(c);
            } else if (at < sql.length() && sql.charAt(at) == quote) {
                text.append(c);
                at++;
            } else {
                break;
            }
        }
        return text.toString();
    }

    private void word() {
        int from = at;
        boolean number = Character.isDigit(sql.charAt(at));
        while (at < sql.length() && (isWord(sql.charAt(at)) || (number && isPartOfNumber()))) {
            at++;
        }
        if (at < sql.length() && at - from == 1 && sql.charAt(at) == '\'' && "xX".indexOf(sql.charAt(from)) >= 0) {
            add(Token.Type.STRING, "x'" + fold(quoted('\'')) + "'");
            return;
        }
        add(number ? Token.Type.NUMBER : Token.Type.WORD, fold(sql.substring(from, at)));
    }

    private boolean isPartOfNumber() {
        char c = sql.charAt(at);
        char before = sql.charAt(at - 1);
        return c == '.' || ((c == '+' || c == '-') && (before == 'e' || before == 'E'));
    }

    private void symbol() {
        for (String symbol : LONG_SYMBOLS) {
            if (sql.startsWith(symbol, at)) {
                add(Token.Type.SYMBOL, symbol);
                at += symbol.length();
                return;
            }
        }
        add(Token.Type.SYMBOL, String.valueOf(sql.charAt(at++)));
    }

    private void add(Token.Type type, String text) {
        tokens.add(new Token(type, text));
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$' || c > 0x7f;
    }

    /** SQLite compares names without regard to the case of ASCII letters only. */
    static String fold(String name) {
        return name.chars().allMatch(c -> c < 0x80) ? name.toLowerCase(Locale.ROOT) : foldAscii(name);
    }

    private static String foldAscii(String name) {
        StringBuilder out = new StringBuilder(name);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                out.setCharAt(i, (char) (c + 32));
            }
        }
        return out.toString();
    }
}
