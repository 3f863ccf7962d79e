package io.seatrial.migration;

import java.io.IOException;
import java.io.Reader;

/**
 * What the author wrote to go one way: a file, or a part of one.
 *
 * @param file relative to the project, with forward slashes
 * @param line the 1-based line of the file that the script's first character stands on
 */
public record Script(String file, int line, TransactionUnit unit, Content content) {

    /** The text, read anew each time it is opened, so that a script of any size costs no memory. */
    @FunctionalInterface
    public interface Content {
        Reader open() throws IOException;
    }
}
