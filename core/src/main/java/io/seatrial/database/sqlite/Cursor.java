package io.seatrial.database.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A place in a list of tokens, moving forward. */
final class Cursor {

    private final List<Token> tokens;
    private int at;

    Cursor(List<Token> tokens) {
        this.tokens = tokens;
    }

    boolean more() {
        return at < tokens.size();
    }

    /** True when the next token is one of these words or symbols, unquoted. */
    boolean at(Set<String> words) {
        return more()
                && words.contains(tokens.get(at).text())
                && (tokens.get(at).type() == Token.Type.WORD || tokens.get(at).type() == Token.Type.SYMBOL);
    }

    /** True when the token after the next is that word. */
    boolean then(String word) {
        return at + 1 < tokens.size() && tokens.get(at + 1).is(word);
    }

    /** Moves behind the word if it comes next. */
    boolean skip(String word) {
        boolean there = more() && tokens.get(at).is(word);
        at += there ? 1 : 0;
        return there;
    }

    /** The next token; an empty word at the end, so that a text cut short does no harm. */
    Token take() {
        return more() ? tokens.get(at++) : new Token(Token.Type.WORD, "");
    }

    /** The next token, or all tokens up to the closing parenthesis when the next one opens one. */
    List<Token> takeBalanced() {
        List<Token> taken = new ArrayList<>();
        int depth = 0;
        do {
            Token token = take();
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            taken.add(token);
        } while (depth > 0 && more());
        return taken;
    }
}
