package io.seatrial.trial;

import io.seatrial.migration.Migration;
import io.seatrial.recording.NotObserved;

/** What a trial asks for: scratch databases, and which migrations to examine. */
public interface Stage {

    /** The database as reports name it, such as {@code postgresql 15}. */
    String database();

    /** False for a migration that is only applied, so that later ones find what they build on. */
    boolean examines(Migration migration);

    /** An empty scratch database, or one that holds what the history builds on. */
    Scratch empty();

    /** Notes something that could not be looked at. */
    void notObserved(NotObserved what);
}
