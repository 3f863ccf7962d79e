package io.seatrial.trial;

import io.seatrial.recording.NotObserved;
import io.seatrial.recording.TableRows;
import io.seatrial.schema.ObjectId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** So many times what a table is to hold may be left in it by earlier trips. */
    private static final long MANY = 3;

    static final Filled NOTHING = new Filled(0, 0, List.of(), List.of(), Set.of(), true);

    public Filled {
        gaps = List.copyOf(gaps);
        each = List.copyOf(each);
        invented = Set.copyOf(invented);
    }

    /** True when so many more rows lie in a table than in that of the other that it is another kind of table. */
    boolean outgrows(Filled other) {
        Map<ObjectId, Long> there = new HashMap<>();
        other.each.forEach(table -> there.put(table.table(), table.rows()));
        return each.stream()
                .anyMatch(table -> table.rows() > there.getOrDefault(table.table(), 0L) + MANY * table.wanted());
    }
}
