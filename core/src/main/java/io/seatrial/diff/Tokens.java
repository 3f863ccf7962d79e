package io.seatrial.diff;

import java.util.ArrayList;
import java.util.List;

/** Cuts SQL texts, as servers print them, into tokens; space and comments fall away. */
public final class Tokens {

    private static final String OPERATOR = "+-*/<>=~!@#%^&|`?:";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokens(String text) {
        this.text = text;
    }

    public static List<Token> of(String text) {
        Tokens tokens = new Tokens(text);
        while (tokens.at < text.length()) {
            tokens.next();
        }
        return tokens.tokens;
    }

    private void next() {
        char c = text.charAt(at);
        if (Character.isWhitespace(c)) {
            at++;
        } else if (text.startsWith("--", at)) {
            at = end(text.indexOf('\n', at), 0);
        } else if (text.startsWith("/*", at)) {
            at = end(text.indexOf("*/", at + 2), 2);
        } else if (c == '\'') {
            add(Token.Kind.STRING, closing('\'', escapes()));
        } else if (c == '"') {
            add(Token.Kind.QUOTED, closing('"', false));
        } else if (c == '$' && dollar() > 0) {
            add(Token.Kind.STRING, dollar());
        } else if (Character.isDigit(c)) {
            add(Token.Kind.NUMBER, run("0123456789.eExXabcdefABCDEF_"));
        } else if (Character.isLetter(c) || c == '_' || c > 127) {
            add(Token.Kind.WORD, word());
        } else {
            add(Token.Kind.SIGN, OPERATOR.indexOf(c) >= 0 ? operator() : at + 1);
        }
    }

    private void add(Token.Kind kind, int end) {
        tokens.add(new Token(kind, text.substring(at, end)));
        at = end;
    }

    private int end(int found, int length) {
        return found < 0 ? text.length() : found + length;
    }

    /** True when the string that begins here follows an E, so that backslashes escape. */
    private boolean escapes() {
        return at > 0
                && Character.toLowerCase(text.charAt(at - 1)) == 'e'
                && (at == 1 || !Character.isLetterOrDigit(text.charAt(at - 2)));
    }

    private int closing(char quote, boolean escapes) {
        int i = at + 1;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '\\' && escapes) {
                i++;
            } else if (c == quote) {
                if (i + 1 >= text.length() || text.charAt(i + 1) != quote) {
                    return i + 1;
                }
                i++;
            }
            i++;
        }
        return text.length();
    }

    /** The end of the dollar-quoted string that begins here, or 0. */
    private int dollar() {
        int i = at + 1;
        while (i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '_')) {
            i++;
        }
        if (i >= text.length() || text.charAt(i) != '$') {
            return 0;
        }
        String tag = text.substring(at, i + 1);
        return end(text.indexOf(tag, i + 1), tag.length());
    }

    private int run(String allowed) {
        int i = at;
        while (i < text.length() && allowed.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private int word() {
        int i = at;
        while (i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || "_$".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return Math.max(i, at + 1);
    }

    /** Casts stand alone, so that {@code ::} is never part of a longer operator; so does what opens a comment. */
    private int operator() {
        if (text.startsWith("::", at)) {
            return at + 2;
        }
        int i = at;
        while (i < text.length()
                && OPERATOR.indexOf(text.charAt(i)) >= 0
                && !text.startsWith("::", i)
                && !text.startsWith("--", i)
                && !text.startsWith("/*", i)) {
            i++;
        }
        return Math.max(i, at + 1);
    }
}
