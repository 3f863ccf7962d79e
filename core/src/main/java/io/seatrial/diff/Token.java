package io.seatrial.diff;

/** A word, string, number or sign of an SQL text. */
public record Token(Kind kind, String text) {

    /** What a token is. */
    public enum Kind {
        WORD,
        QUOTED,
        STRING,
        NUMBER,
        SIGN
    }

    public boolean isName() {
        return kind == Kind.WORD || kind == Kind.QUOTED;
    }

    /** The bare name of a word or of an identifier in double quotes. */
    public String name() {
        return kind == Kind.QUOTED ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text;
    }

    public boolean is(String sign) {
        return kind != Kind.STRING && kind != Kind.QUOTED && text.equalsIgnoreCase(sign);
    }
}
