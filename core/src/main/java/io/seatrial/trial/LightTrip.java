package io.seatrial.trial;

import io.seatrial.migration.Direction;
import io.seatrial.migration.Migration;
import io.seatrial.recording.Step;
import io.seatrial.recording.Step.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * One migration that makes new tables and has nothing to do with rows: up, down and up again on a copy that need not hold
 * the latest rows. That no row was touched is seen, not believed; where it was, {@link LoadedTrip} is taken instead.
 */
final class LightTrip {

    private final Migration migration;
    private final Filled filled;
    private final List<Step> steps = new ArrayList<>();
    private boolean quiet;

    /** @param filled what was on board of the trunk last */
    LightTrip(Migration migration, Filled filled) {
        this.migration = migration;
        this.filled = filled;
    }

    /** @param walker of the trunk's schema */
    void on(Scratch walker) {
        Scratch.RowWatch watch = walker.watchRows();
        if (watch == null) {
            return;
        }
        Step up = seen(walker.perform(migration, Direction.UP, Role.UP));
        boolean light = up.ok() && Concern.none(up);
        if (light && migration.down() != null) {
            Step down = seen(walker.perform(migration, Direction.DOWN, Role.DOWN));
            // After a down without statements, "again" would be "twice", which is another trial.
            light = down.ok()
                    && Concern.none(up, down)
                    && (down.runs().isEmpty()
                            || seen(walker.pass(migration, Direction.UP, Role.AGAIN))
                                    .ok());
        }
        quiet = light && watch.quiet();
    }

    private Step seen(Step step) {
        steps.add(LoadedTrip.seen(step, filled, false));
        return step;
    }

    /** True when all went well and no row was touched: then there is nothing else to be seen. */
    boolean quiet() {
        return quiet;
    }

    /** One to three: up, down, up again. */
    List<Step> steps() {
        return steps;
    }
}
