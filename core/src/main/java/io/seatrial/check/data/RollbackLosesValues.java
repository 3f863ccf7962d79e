package io.seatrial.check.data;

import io.seatrial.check.ByHand;
import io.seatrial.check.Check;
import io.seatrial.check.Finding;
import io.seatrial.check.Found;
import io.seatrial.check.Mention;
import io.seatrial.check.Rule;
import io.seatrial.check.Severity;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Recording;
import io.seatrial.recording.Recording.RoundTrip;
import io.seatrial.recording.Recording.Use;
import io.seatrial.recording.Step;
import io.seatrial.schema.ObjectId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** A rollback after which rows or values are missing that its migration had left alone. */
final class RollbackLosesValues implements Check {

    private static final Rule RULE = new Rule("rollback-loses-values", Severity.ERROR);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> examineRows(Recording recording) {
        return Stream.concat(
                Stream.concat(recording.roundTrips().stream(), recording.oddTrips().stream())
                        .filter(RollbackLosesValues::ended)
                        .flatMap(trip -> Stream.concat(finding(recording, trip), wrong(recording, trip))),
                recording.uses().stream().filter(use -> use.down().ok()).flatMap(use -> finding(recording, use)));
    }

    private static Stream<Finding> wrong(Recording recording, RoundTrip trip) {
        return trip.up().role() == Step.Role.UP ? Misrestored.findings(RULE, recording, trip) : Stream.empty();
    }

    private static boolean ended(RoundTrip trip) {
        return trip.down() != null && trip.down().ok();
    }

    /** What goes of rows that were written through the new schema; what was new itself may go. */
    private static Stream<Finding> finding(Recording recording, Use use) {
        return new Told<>(
                        RULE,
                        Losses.all(use.down()).stream()
                                .filter(loss -> wasThere(use.up(), loss) && !undoes(use.up(), loss))
                                .toList(),
                        loss -> home(use.up(), Losses.about(loss)) ? null : Said.removal(use.down(), loss),
                        "The rollback takes rows or values along that were written since, as the script says: ",
                        "Rows or values that were written since the migration do not survive the rollback: ")
                .findings(
                        recording,
                        use.down(),
                        "Let the down bring everything that the new schema can hold into the old one; where that cannot be,"
                                + " refuse with RAISE EXCEPTION, or declare the migration irreversible.");
    }

    /** True for a table or column that was there before the up, be it under another name, or holds what others held. */
    private static boolean wasThere(Step up, Observation loss) {
        ObjectId id = Losses.about(loss);
        String handle = up.after().handles().get(id);
        return up.before().schema().get(id) != null
                || handle != null && up.before().handles().containsValue(handle)
                || home(up, id);
    }

    /** True for a column to which the up moved values from another. */
    private static boolean home(Step up, ObjectId column) {
        return Losses.moved(up).anyMatch(moved -> moved.to().contains(column));
    }

    /** True when the down takes back what the up did: as many rows as it added, values that it had set. */
    private static boolean undoes(Step up, Observation loss) {
        for (Observation seen : up.observations()) {
            if (seen instanceof Observation.ValuesChanged values && Objects.equals(values.now(), Losses.about(loss))) {
                return true;
            }
            if (seen instanceof Observation.RowsChanged rows
                    && loss instanceof Observation.RowsChanged lost
                    && Objects.equals(rows.now(), lost.table())
                    && lost.lost() <= rows.added()) {
                return true;
            }
        }
        return false;
    }

    private static Stream<Finding> finding(Recording recording, RoundTrip trip) {
        List<Observation> own = trip.up().role() == Step.Role.UP
                ? own(trip)
                : EdgeCases.news(own(trip), toldOfPlausibleRows(recording, trip));
        if (own.isEmpty()) {
            return Stream.empty();
        }
        Step down = trip.down();
        Found found = Found.by(RULE, recording, down)
                .at(Mention.statement(down, own.stream().map(Losses::about).toList()))
                .says("Up and down again, and rows or values are not what they were: " + Losses.summary(own) + ".")
                .remedy(
                        "Let the up leave what the down needs, such as the old column for a while, or a table with the old"
                                + " values; or declare the migration irreversible.")
                .repeat(ByHand.of(recording, down));
        Shown.oddities(down).ifPresent(found::evidence);
        return Stream.of(Losses.tell(found, own).finding());
    }

    private static Set<Object> toldOfPlausibleRows(Recording recording, RoundTrip odd) {
        Set<Object> told = new HashSet<>();
        recording.roundTrips().stream()
                .filter(trip -> ended(trip) && trip.migration().equals(odd.migration()))
                .flatMap(trip -> Stream.concat(own(trip).stream(), Losses.all(trip.up()).stream()))
                .forEach(loss -> told.add(Losses.about(loss)));
        recording.uses().stream()
                .filter(use -> use.down().ok() && use.up().migration().equals(odd.migration()))
                .flatMap(use -> Losses.all(use.down()).stream())
                .forEach(loss -> told.add(Losses.about(loss)));
        return told;
    }

    /** What the down left otherwise than it was before the up, without what the up itself took: that is told there. */
    private static List<Observation> own(RoundTrip trip) {
        Set<ObjectId> taken = new HashSet<>();
        Losses.all(trip.up()).forEach(loss -> taken.add(Losses.about(loss)));
        return Losses.all(trip.down()).stream()
                .filter(loss -> !taken.contains(Losses.about(loss)) && !taken.contains(Losses.table(loss)))
                .toList();
    }
}
