package io.seatrial.sql;

import java.io.IOException;
import java.io.Reader;
import java.util.function.Consumer;

/**
 * Cuts a script into statements as one database's own client would, reading no further ahead than a statement.
 *
 * <p>How to add one: implement {@link #split(Reader, int, Consumer)}, then put pairs of script and expected statements
 * into {@code scenarios/split/<dialect>/}.
 */
public interface Splitter {

    /**
     * Opens a script. The statements read from it lazily; closing them closes the reader.
     *
     * @param script the text, in any size
     * @param firstLine the 1-based line of the file that the reader's first character stands on
     * @param comments is given each comment when it is met; those in front of a statement before that statement is
     *     handed out, those inside it and at the end of its last line as well
     */
    Statements split(Reader script, int firstLine, Consumer<Comment> comments) throws IOException;

    /** Opens a script whose comments do not matter. */
    default Statements split(Reader script, int firstLine) throws IOException {
        return split(script, firstLine, comment -> {});
    }

    /** The statements of one script, handed out one after another. */
    interface Statements extends AutoCloseable {

        /**
         * The next statement, or null at the end of the script.
         *
         * @throws SyntaxException when the script ends inside a quotation, a comment or {@code COPY} data
         */
        Statement next() throws IOException;

        @Override
        void close() throws IOException;
    }
}
