package io.seatrial.recording;

import io.seatrial.migration.History;
import java.util.List;

/**
 * What one trial saw on one database, in the order it happened.
 *
 * @param trial such as {@code round-trip}
 * @param database such as {@code postgresql 15}
 */
public record Recording(
        String trial, String database, History history, List<Step> steps, List<NotObserved> notObserved) {

    public Recording {
        steps = List.copyOf(steps);
        notObserved = List.copyOf(notObserved);
    }
}
