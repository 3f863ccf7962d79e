package io.seatrial.sql;

import java.io.IOException;

/** Says that a script cannot be cut into statements, and at which line. */
public final class SyntaxException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int line;

    /** @param line the 1-based line at which the unfinished quotation, comment or data began */
    public SyntaxException(String message, int line) {
        super(message);
        this.line = line;
    }

    public int line() {
        return line;
    }
}
