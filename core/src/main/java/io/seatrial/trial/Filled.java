package io.seatrial.trial;

import io.seatrial.recording.NotObserved;
import io.seatrial.recording.TableRows;
import java.util.List;

/**
 * What filling a scratch database came to.
 *
 * @param rows in all tables together
 * @param tables how many tables hold rows
 * @param gaps what has fewer rows or values than it should
 * @param each the tables one by one
 */
public record Filled(long rows, int tables, List<NotObserved> gaps, List<TableRows> each) {

    public Filled {
        gaps = List.copyOf(gaps);
        each = List.copyOf(each);
    }
}
