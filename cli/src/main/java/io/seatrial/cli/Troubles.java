package io.seatrial.cli;

import io.seatrial.report.Conclusion;
import io.seatrial.trouble.EnvironmentException;
import io.seatrial.trouble.SettingsException;
import java.util.Arrays;

/** Tells somebody why a command could not go on: in their words where it is theirs, as a defect where it is ours. */
final class Troubles {

    private final Console console;
    private final boolean traces;

    Troubles(Console console, boolean traces) {
        this.console = console;
        this.traces = traces;
    }

    /** Tells the trouble on standard error. @return the exit code of a broken run */
    int tell(Throwable trouble) {
        if (trouble instanceof SettingsException || trouble instanceof EnvironmentException) {
            console.err().println("seatrial: " + trouble.getMessage());
        } else {
            defect(trouble);
        }
        if (traces) {
            trouble.printStackTrace(console.err());
        }
        return Conclusion.BROKEN.exitCode();
    }

    private void defect(Throwable trouble) {
        console.err().println("seatrial: this is a defect of Seatrial itself, not of your project: " + trouble);
        Arrays.stream(trouble.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("io.seatrial."))
                .findFirst()
                .ifPresent(frame -> console.err().println("  in " + frame));
        console.err()
                .println("Please report it, with what \"seatrial -vv ...\" prints, to the project's issue tracker.");
    }
}
