package io.seatrial.migration.layout;

import java.io.Reader;
import java.util.regex.Pattern;

/** Puts a semicolon before each of Drizzle's breakpoints, where it may have been left out. */
final class Breakpoints {

    private static final String MARK = "--> statement-breakpoint";

    /** To Drizzle what follows in the line is a statement, to a database the mark would make a comment of it. */
    private static final Pattern BEFORE_MORE = Pattern.compile("--(> statement-breakpoint)(?=[^\\r\\n]*\\S)");

    private Breakpoints() {}

    static Reader apply(Reader script, int firstLine) {
        return new LineReplacing(
                script,
                firstLine,
                (text, line) -> BEFORE_MORE.matcher(text).replaceAll(";/*$1*/").replace(MARK, ";" + MARK));
    }
}
