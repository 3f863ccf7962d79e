package io.seatrial.tool;

import io.seatrial.database.Session;
import io.seatrial.recording.Outcome;

/** Keeps an eye on how long statements run and how much they write, whatever the script does to the server's limits. */
public interface Watch {

    /** A statement is about to be sent; when it goes too far, the session is asked to give it up, and cut if it does not. */
    Watched begin(Session session, String file, int line);

    /**
     * Why a statement had to be stopped, in words that are the same at every run.
     *
     * @param detail what differs from run to run, or null
     */
    record Stopped(Outcome.Reason reason, String message, String detail) {}

    /** A statement being watched. */
    interface Watched {

        /** The statement is over. Returns why it had to be stopped; null when it had not. */
        Stopped end();
    }
}
