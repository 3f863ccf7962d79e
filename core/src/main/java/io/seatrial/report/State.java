package io.seatrial.report;

/** What a reader wants to know of a migration at first sight. */
public enum State {
    FINE("fine", '✓'),
    NOTED("note", '·'),
    WARNED("warning", '!'),
    FAILED("error", '✗'),
    NOT_EXAMINED("not examined", '–'),
    ABSENT("not in this history", ' ');

    private final String label;
    private final char mark;

    State(String label, char mark) {
        this.label = label;
        this.mark = mark;
    }

    /** In words, such as {@code not examined}. */
    public String label() {
        return label;
    }

    /** As one character. */
    public char mark() {
        return mark;
    }
}
