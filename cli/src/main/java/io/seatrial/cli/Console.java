package io.seatrial.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command writes to.
 *
 * @param out the command's result, and nothing else
 * @param err progress, warnings and troubles
 * @param terminal true when somebody watches {@code err} who can be shown a line that changes
 * @param colours true when {@code out} goes to a terminal that shows them
 */
record Console(PrintWriter out, PrintWriter err, boolean terminal, boolean colours) {

    /** The streams of this process, in UTF-8 whatever the locale says. */
    static Console ofProcess() {
        boolean interactive = System.console() != null && !"dumb".equals(System.getenv("TERM"));
        boolean continuous = System.getenv("CI") != null;
        return new Console(
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                interactive && !continuous,
                interactive && System.getenv("NO_COLOR") == null);
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        OutputStream stream = new FileOutputStream(descriptor);
        return new PrintWriter(
                new java.io.BufferedWriter(new java.io.OutputStreamWriter(stream, StandardCharsets.UTF_8)), false);
    }
}
