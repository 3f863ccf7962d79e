package io.seatrial.check;

import io.seatrial.migration.Direction;
import io.seatrial.migration.Migration;
import io.seatrial.recording.Recording;
import io.seatrial.recording.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One migration up, down and, where that was tried, up again, picked out of a recording.
 *
 * @param up the last time it was applied before it was reverted; null where that is not part of the recording
 * @param down the time it was reverted
 * @param again the next time it was applied, or null
 */
public record Reversal(Step up, Step down, Step again) {

    /** All of them, in the order of the rollbacks. */
    public static List<Reversal> in(Recording recording) {
        Map<String, Step> applied = new HashMap<>();
        Map<String, Integer> open = new HashMap<>();
        List<Reversal> trips = new ArrayList<>();
        for (Step step : recording.steps()) {
            String version = step.migration().version();
            if (step.halfway()) {
                continue;
            }
            if (step.direction() == Direction.DOWN) {
                open.put(version, trips.size());
                trips.add(new Reversal(applied.get(version), step, null));
            } else {
                Integer trip = open.remove(version);
                if (trip != null) {
                    trips.set(trip, trips.get(trip).with(step));
                }
                applied.put(version, step);
            }
        }
        return trips;
    }

    public Migration migration() {
        return down.migration();
    }

    /** True when the rollback began exactly where the migration had ended, so that its result is its own doing. */
    public boolean undisturbed() {
        return up != null && down.before().same(up.after());
    }

    private Reversal with(Step next) {
        return new Reversal(up, down, next);
    }
}
