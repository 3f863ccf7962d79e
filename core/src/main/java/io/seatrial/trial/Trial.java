package io.seatrial.trial;

import io.seatrial.migration.History;

/**
 * One way to try a history.
 *
 * <p>How to add one: implement this interface, add it to {@link Trials}, and add a folder to
 * {@code scenarios/journeys/}.
 */
public interface Trial {

    /** As {@code --trial} spells it, such as {@code round-trip}. */
    String name();

    /** True when it needs nothing from the user and does not multiply the time: it is performed unless others are named. */
    default boolean byDefault() {
        return true;
    }

    /** True when it compares several databases, and means nothing on one. */
    default boolean needsSeveral() {
        return false;
    }

    /**
     * Performs it; what it sees is written down on the stage. Whatever a migration does wrong is part of that, never an
     * exception.
     */
    void perform(History history, Stage stage);
}
