package io.seatrial.trial;

import io.seatrial.schema.ObjectId;
import java.util.Set;

/** What the rows of a scratch database were at one moment, to be asked once something has run in it. */
public interface Footing {

    /**
     * True where it is certain that all rows are there and hold what they held; false also where it would take a copy of the
     * database from before to tell.
     *
     * @param meant tables that may be gone, and columns that may hold something else
     */
    boolean holds(Set<ObjectId> meant);

    /** Tables that held no row and were written anew since: what would have become of rows in them, nobody knows. */
    Set<ObjectId> rewrittenEmpty();
}
