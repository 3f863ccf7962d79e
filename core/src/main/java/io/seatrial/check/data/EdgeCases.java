package io.seatrial.check.data;

import io.seatrial.recording.Observation;
import io.seatrial.recording.Recording;
import io.seatrial.recording.Step;
import io.seatrial.schema.ObjectId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What only edge cases show: what plausible rows have shown of a table or column is told once, of them. */
final class EdgeCases {

    private EdgeCases() {}

    /** Ups onto edge cases that went well. */
    static Stream<Step> ups(Recording recording) {
        return recording.steps(Step.Role.ONTO_ODD_ROWS).filter(Step::ok).map(up -> {
            Set<ObjectId> told = new HashSet<>();
            Losses.ups(recording)
                    .filter(plausible -> plausible.migration().equals(up.migration()))
                    .forEach(plausible -> addTold(plausible, told));
            addMerged(up, told);
            return up.with(news(up.observations(), told));
        });
    }

    private static void addTold(Step plausible, Set<ObjectId> told) {
        Losses.all(plausible).forEach(loss -> told.add(Losses.about(loss)));
        // Values that are found again elsewhere went there, be it that odd ones among them are not recognised.
        Losses.moved(plausible).forEach(moved -> told.add(moved.column()));
    }

    /** Rows of which one like them stays are told as such. */
    private static void addMerged(Step up, Set<ObjectId> told) {
        for (Observation.RowsChanged rows : Losses.rows(up)) {
            long merged = Shown.in(up, Observation.DuplicatesMerged.class)
                    .filter(seen -> seen.table().equals(rows.table()))
                    .mapToLong(Observation.DuplicatesMerged::rows)
                    .sum();
            if (merged >= rows.lost()) {
                told.add(rows.table());
            }
        }
    }

    /** Losses that were not told yet. @param told with tables count their columns */
    static <T extends Observation> List<T> news(List<T> seen, Set<ObjectId> told) {
        return seen.stream().filter(one -> !old(one, told)).toList();
    }

    private static boolean old(Observation one, Set<ObjectId> told) {
        boolean loss = one instanceof Observation.RowsChanged || one instanceof Observation.ValuesChanged;
        return loss && (told.contains(Losses.about(one)) || told.contains(Losses.table(one)));
    }
}
