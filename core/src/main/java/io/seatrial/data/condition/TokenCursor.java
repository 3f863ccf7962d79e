package io.seatrial.data.condition;

import java.util.List;

/** A place in a list of tokens. */
final class TokenCursor {

    /** The text is none that can be read; whoever called the reader says what that means. */
    static final class Unreadable extends RuntimeException {
        Unreadable() {
            super(null, null, false, false);
        }
    }

    private final List<Token> tokens;
    private int at;

    TokenCursor(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token look() {
        return tokens.get(at);
    }

    /** The text of the next token when it is a word or a sign, else an empty text. */
    String peek() {
        Token token = look();
        return token.type() == Token.Type.WORD || token.type() == Token.Type.SIGN ? token.text() : "";
    }

    Token next() {
        Token token = look();
        if (token.type() != Token.Type.END) {
            at++;
        }
        return token;
    }

    boolean skip(String word) {
        boolean there = look().is(word);
        if (there) {
            at++;
        }
        return there;
    }

    void expect(String word) {
        if (!skip(word)) {
            throw new Unreadable();
        }
    }

    boolean atEnd() {
        return look().type() == Token.Type.END;
    }
}
