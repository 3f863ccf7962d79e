package io.seatrial.trial;

import io.seatrial.recording.Observation;
import io.seatrial.schema.ObjectId;
import java.util.List;

/**
 * What became of rows that break a constraint.
 *
 * @param letIn constraints that did not refuse them
 * @param untried constraints for which no such row could be made up
 */
public record Ordeals(List<Observation.LetIn> letIn, List<ObjectId> untried) {

    /** Nothing was to be tried. */
    public static final Ordeals NONE = new Ordeals(List.of(), List.of());

    public Ordeals {
        letIn = List.copyOf(letIn);
        untried = List.copyOf(untried);
    }
}
