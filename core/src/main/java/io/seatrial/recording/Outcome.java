package io.seatrial.recording;

/** How a step or a statement ended. */
public sealed interface Outcome {

    record Succeeded() implements Outcome {}

    /**
     * A failing migration is data, not an exception.
     *
     * @param sqlState the five-character class and code, or null where the server gave none
     * @param message the server's message, first line first, without a stack trace
     * @param detail further lines of the server (detail, hint, context), or null
     * @param file relative to the project; null when no script was being run
     * @param line the 1-based line of the failing statement, moved on to the position the server named; 0 if unknown
     */
    record Failed(Reason reason, String sqlState, String message, String detail, String file, int line)
            implements Outcome {}

    /** What kind of failure it was. */
    enum Reason {
        /** The server refused a statement. */
        REFUSED,
        /** The script raised an error on purpose. */
        RAISED,
        /** The statement ran past its time-out. */
        TIMED_OUT,
        /** The connection broke while the statement ran. */
        CONNECTION_LOST,
        /** The script cannot be read or cut into statements. */
        UNREADABLE,
        /** The script wrote until there was no room left on the disk. */
        DISK_FULL,
        /** Seatrial broke the script off, to see what a failure leaves. */
        INTERRUPTED,
        /** The machine lacks something the script needs: an extension, a server version. */
        ENVIRONMENT,
        /** A command of the user's ended badly. */
        COMMAND
    }

    default boolean ok() {
        return this instanceof Succeeded;
    }
}
