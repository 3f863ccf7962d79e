package io.seatrial.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;

/** What a command said, and how it ended: the command line without a process around it. */
record Said(int exit, String out, String err) {

    static Said by(Object... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(new PrintWriter(out), new PrintWriter(err), false, false);
        int exit = CommandLines.execute(
                console, Arrays.stream(words).map(String::valueOf).toArray(String[]::new));
        return new Said(exit, out.toString(), err.toString());
    }
}
