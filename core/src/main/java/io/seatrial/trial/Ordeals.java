package io.seatrial.trial;

import io.seatrial.recording.Observation;
import io.seatrial.schema.ObjectId;
import java.util.List;

/**
 * What became of rows that break a constraint.
 *
 * @param letIn constraints that did not refuse them
 * @param untried constraints for which no such row could be made up
 * @param asleep foreign keys that were not tried because the session lets them sleep
 * @param unmoved foreign keys that slept while the migration took away what they refer to
 */
public record Ordeals(
        List<Observation.LetIn> letIn, List<ObjectId> untried, List<ObjectId> asleep, List<ObjectId> unmoved) {

    /** Nothing was to be tried. */
    public static final Ordeals NONE = new Ordeals(List.of(), List.of(), List.of(), List.of());

    public Ordeals {
        letIn = List.copyOf(letIn);
        untried = List.copyOf(untried);
        asleep = List.copyOf(asleep);
        unmoved = List.copyOf(unmoved);
    }
}
