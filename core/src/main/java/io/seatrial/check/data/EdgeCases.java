package io.seatrial.check.data;

import io.seatrial.recording.Observation;
import io.seatrial.recording.Recording;
import io.seatrial.recording.Step;
import io.seatrial.schema.ObjectId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What only edge cases show: what plausible rows have shown of a table, column or key is told once, of them. */
final class EdgeCases {

    private EdgeCases() {}

    /** Ups onto edge cases that went well, with what is new of them. */
    static Stream<Step> ups(Recording recording) {
        return recording.steps(Step.Role.ONTO_ODD_ROWS).filter(Step::ok).map(up -> {
            Set<Object> told = new HashSet<>();
            Losses.ups(recording)
                    .filter(plausible -> plausible.migration().equals(up.migration()))
                    .forEach(plausible -> addTold(plausible, told));
            addMerged(up, told);
            return up.with(news(up.observations(), told));
        });
    }

    private static void addTold(Step plausible, Set<Object> told) {
        Losses.all(plausible).forEach(loss -> told.add(subject(loss)));
        // Values that are found again elsewhere went there, be it that odd ones among them are not recognised.
        Losses.moved(plausible).forEach(moved -> told.add(moved.column()));
        plausible.observations().stream()
                .filter(seen -> !(seen instanceof Observation.ValuesChanged))
                .forEach(seen -> told.add(subject(seen)));
    }

    /** Rows of which one like them stays are told as such. */
    private static void addMerged(Step up, Set<Object> told) {
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

    /** What was not told yet. @param told subjects */
    static <T extends Observation> List<T> news(List<T> seen, Set<Object> told) {
        return seen.stream().filter(one -> !told.contains(subject(one))).toList();
    }

    /** Of what an observation tells: two that tell of the same are one finding. */
    static Object subject(Observation seen) {
        if (seen instanceof Observation.RowsChanged || seen instanceof Observation.ValuesChanged) {
            ObjectId about = Losses.about(seen);
            return about;
        }
        if (seen instanceof Observation.OrphansLeft orphans) {
            return List.of(orphans.table(), orphans.key());
        }
        return seen instanceof Observation.TwinsMade twins ? List.of(twins.table()) : seen;
    }
}
