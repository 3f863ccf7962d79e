package io.seatrial.tool;

import io.seatrial.database.Session;

/** Keeps an eye on how long statements run, whatever the script does to the server's own time-outs. */
public interface Watch {

    /** A statement is about to be sent; when it runs too long, the session is asked to give it up, and cut if it does not. */
    Watched begin(Session session, String file, int line);

    /** A statement being watched. */
    interface Watched {

        /** The statement is over. Returns true when it had to be stopped. */
        boolean end();
    }
}
