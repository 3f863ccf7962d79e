package io.seatrial.migration.layout;

import java.io.Reader;

/** Puts a semicolon before each of Drizzle's breakpoints, where it may have been left out. */
final class Breakpoints {

    private static final String MARK = "--> statement-breakpoint";

    private Breakpoints() {}

    static Reader apply(Reader script, int firstLine) {
        return new LineReplacing(script, firstLine, (text, line) -> text.replace(MARK, ";" + MARK));
    }
}
