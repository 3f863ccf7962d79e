package io.seatrial.data.fill;

import io.seatrial.schema.ObjectId;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What filling came to: rows by table, and everything that could not be filled with the reason.
 *
 * @param rows every table that was to be filled → the rows it has now; tables that were full before are among them
 * @param added the rows made up this time; a table without any is absent
 * @param next the number of the next row that would be made up for a table; absent for tables of which none was
 * @param gaps never silent: whatever has fewer rows or values than it should
 * @param taken what rows are worth that come from elsewhere
 */
public record FillReport(
        SortedMap<ObjectId, Long> rows,
        SortedMap<ObjectId, Long> added,
        Map<ObjectId, Long> next,
        List<Gap> gaps,
        Taken taken) {

    public FillReport {
        next = Map.copyOf(next);
        gaps = List.copyOf(gaps);
    }

    /**
     * A table or column that could not be filled as it should be.
     *
     * @param object the table or the column
     * @param because the constraint, trigger or type that stood in the way, in the database's own words where it spoke
     */
    public record Gap(ObjectId object, String because) {}
}
