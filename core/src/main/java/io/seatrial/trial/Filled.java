package io.seatrial.trial;

import io.seatrial.recording.NotObserved;
import java.util.List;

/**
 * What filling a scratch database came to.
 *
 * @param rows in all tables together
 * @param tables how many tables hold rows
 * @param gaps what has fewer rows or values than it should
 */
public record Filled(long rows, int tables, List<NotObserved> gaps) {

    public Filled {
        gaps = List.copyOf(gaps);
    }
}
