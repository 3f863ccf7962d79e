package io.seatrial.check;

import io.seatrial.diff.Compared;
import io.seatrial.migration.History;
import io.seatrial.recording.Recording;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One thing that can be wrong, found in what was seen.
 *
 * <p>How to add one: a class in its theme's room named after the rule's id, a page {@code docs/checks/<id>.md} with an
 * unsafe and an instead example, and a line in its theme's list.
 */
public interface Check {

    Rule rule();

    /** The findings in what one trial saw. */
    default Stream<Finding> examine(Recording recording) {
        return Stream.empty();
    }

    /** The findings in steps that met made-up rows (see {@link Recording#onRows}); {@link #examine} never gets these. */
    default Stream<Finding> examineRows(Recording recording) {
        return Stream.empty();
    }

    /** The findings in what the author wrote. */
    default Stream<Finding> examine(History history) {
        return Stream.empty();
    }

    /**
     * The findings in what the author wrote, against what was there before.
     *
     * @param alreadyThere versions that the compared git reference or tracking table already has; empty where nothing is
     *     compared
     */
    default Stream<Finding> examine(History history, Set<String> alreadyThere) {
        return Stream.empty();
    }

    /** The findings in what several databases come to, all trials on all of them being there. */
    default Stream<Finding> examineTogether(List<Recording> recordings) {
        return Stream.empty();
    }

    /** The findings in two schemas side by side. */
    default Stream<Finding> examine(Compared compared) {
        return Stream.empty();
    }

    /** The findings in what the project allows. */
    default Stream<Finding> examine(Allowances allowances) {
        return Stream.empty();
    }
}
