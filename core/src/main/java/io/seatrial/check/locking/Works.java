package io.seatrial.check.locking;

import io.seatrial.diff.Change;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Recording;
import io.seatrial.recording.StatementRun;
import io.seatrial.recording.Step;
import io.seatrial.schema.ObjectId;
import java.util.stream.Stream;

/**
 * Statements of ups and what they did to tables that were there before and held rows.
 *
 * @param step the up
 */
record Works(Step step, StatementRun run, Observation.TableWorkedOn seen) {

    static Stream<Works> in(Recording recording) {
        return recording
                .steps(Step.Role.UP)
                .filter(Step::ok)
                .flatMap(up -> up.runs().stream()
                        .flatMap(run -> run.observations().stream()
                                .filter(Observation.TableWorkedOn.class::isInstance)
                                .map(Observation.TableWorkedOn.class::cast)
                                .filter(seen -> seen.rows() > 0 && wasThere(up, seen.table()))
                                .map(seen -> new Works(up, run, seen))));
    }

    /** A table that the migration made itself is used by nobody yet. */
    private static boolean wasThere(Step up, ObjectId table) {
        return up.before().schema().get(table) != null
                || up.changes().stream()
                        .anyMatch(change ->
                                change instanceof Change.Renamed && change.id().equals(table));
    }
}
