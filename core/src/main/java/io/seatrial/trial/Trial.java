package io.seatrial.trial;

import io.seatrial.migration.History;
import io.seatrial.recording.Recording;

/**
 * One way to try a history.
 *
 * <p>How to add one: implement this interface, add it to {@link Trials}, and add a folder to
 * {@code scenarios/journeys/}.
 */
public interface Trial {

    /** As {@code --trial} spells it, such as {@code round-trip}. */
    String name();

    /** Performs it; whatever a migration does wrong is part of the recording, never an exception. */
    Recording perform(History history, Stage stage);
}
