package io.seatrial.sql;

import java.io.Reader;

/**
 * One statement of a script, with the place it was written at.
 *
 * <p>{@link #text} is exactly what the author wrote, from its first to its last token: without the terminating
 * semicolon and without the blanks and comments around it; {@link #line} is the 1-based line of its first character in
 * the file.
 */
public sealed interface Statement {

    String text();

    int line();

    /** The 1-based line of the file that the statement's last character stands on. */
    default int lastLine() {
        return line() + (int) text().chars().filter(c -> c == '\n').count();
    }

    /**
     * The 1-based line of the file that an error position of the server stands for.
     *
     * @param position the 1-based place in {@link #text}, counted in characters (code points) as PostgreSQL does;
     *     anything outside the text counts as its nearer end
     */
    default int lineAt(int position) {
        long before = text().codePoints()
                .limit(Math.max(0, position - 1L))
                .filter(c -> c == '\n')
                .count();
        return line() + (int) before;
    }

    /** An ordinary statement, to be sent to the server as it is. */
    record Sql(String text, int line) implements Statement {}

    /**
     * A {@code COPY … FROM STDIN} with the rows that follow it in the script.
     *
     * <p>{@code data} reads the rows up to, not including, the line {@code \.}; it is valid until the next statement is
     * asked for, and never holds the whole of the data in memory.
     */
    record CopyIn(String text, int line, Reader data) implements Statement {}

    /** A command to the client program, such as psql's {@code \connect}; no server understands it. */
    record MetaCommand(String text, int line) implements Statement {}
}
