package io.seatrial.check.data;

import io.seatrial.migration.Direction;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Recording;
import io.seatrial.recording.Step;
import io.seatrial.schema.ObjectId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What the rollback does about what a migration takes away, as far as it was tried. */
final class WayBack {

    private WayBack() {}

    /** To follow "Keep a copy if anybody may want it back". @param up also a down, of which nothing is said */
    static String words(Recording recording, Step up, List<? extends Observation> losses) {
        if (up.direction() == Direction.DOWN) {
            return ".";
        }
        if (up.migration().down() == null) {
            return ": there is no rollback that could bring it.";
        }
        Step down = Stream.concat(recording.roundTrips().stream(), recording.oddTrips().stream())
                .filter(trip ->
                        trip.up().role() == up.role() && trip.migration().equals(up.migration()))
                .map(Recording.RoundTrip::down)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (down == null) {
            return ".";
        }
        if (!down.ok()) {
            return ": the rollback, which fails here, does not bring it.";
        }
        Set<ObjectId> missing = new HashSet<>();
        Losses.all(down).forEach(loss -> missing.add(Losses.about(loss)));
        long gone = losses.stream()
                .filter(loss -> missing.contains(Losses.about(loss)) || missing.contains(Losses.table(loss)))
                .count();
        if (gone == 0) {
            return "; the rollback brought back what was here.";
        }
        if (gone == losses.size() && Misrestored.in(up, down).size() == gone) {
            return ": the rollback brings other values in its place.";
        }
        return gone == losses.size() ? ": the rollback does not bring it." : ": the rollback brings only some of it.";
    }
}
