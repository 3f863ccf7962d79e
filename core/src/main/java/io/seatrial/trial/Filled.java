package io.seatrial.trial;

import io.seatrial.recording.NotObserved;
import io.seatrial.recording.TableRows;
import java.util.List;
import java.util.Set;

/**
 * What filling a scratch database came to.
 *
 * @param rows in all tables together
 * @param tables how many tables hold rows
 * @param gaps what has fewer rows or values than it should
 * @param each the tables one by one
 * @param invented of rows of the user's own, the bare names of columns that hold something else than they did
 * @param whole true when no row of the user's own is missing
 */
public record Filled(
        long rows, int tables, List<NotObserved> gaps, List<TableRows> each, Set<String> invented, boolean whole) {

    static final Filled NOTHING = new Filled(0, 0, List.of(), List.of(), Set.of(), true);

    public Filled {
        gaps = List.copyOf(gaps);
        each = List.copyOf(each);
        invented = Set.copyOf(invented);
    }
}
