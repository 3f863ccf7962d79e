package io.seatrial.database.sqlite;

import io.seatrial.database.sqlite.ddl.Reserved;
import java.util.List;
import java.util.Set;

/**
 * A token of SQL text as SQLite keeps it, in the one spelling that all equal spellings share.
 *
 * @param text a word folded to lower case and without its quotes, a string with its quotes, a number, or a symbol
 */
record Token(Type type, String text) {

    enum Type {
        WORD,
        /** A name in quotes; kept apart from a bare word, which may be a keyword. */
        QUOTED,
        STRING,
        NUMBER,
        SYMBOL
    }

    private static final Set<String> NO_SPACE_BEFORE = Set.of(",", ")", ".", ";");
    private static final Set<String> NO_SPACE_AFTER = Set.of("(", ".");

    boolean is(String word) {
        return type != Type.QUOTED && type != Type.STRING && text.equals(word);
    }

    boolean isName() {
        return type == Type.WORD || type == Type.QUOTED || type == Type.STRING;
    }

    /** A name without quotes of any sort. */
    String name() {
        return type == Type.STRING ? text.substring(1, text.length() - 1) : text;
    }

    /** The tokens as one line of text, spaced as a person would. */
    static String line(List<Token> tokens) {
        StringBuilder out = new StringBuilder();
        Token previous = null;
        for (Token token : tokens) {
            boolean call = token.text.equals("(")
                    && previous != null
                    && (previous.type == Type.WORD || previous.type == Type.QUOTED);
            if (previous != null
                    && !NO_SPACE_BEFORE.contains(token.text)
                    && !NO_SPACE_AFTER.contains(previous.text)
                    && !call) {
                out.append(' ');
            }
            out.append(token.type == Type.QUOTED ? Reserved.quoted(token.text) : token.text);
            previous = token;
        }
        return out.toString();
    }
}
