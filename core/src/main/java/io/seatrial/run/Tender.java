package io.seatrial.run;

import io.seatrial.migration.Direction;
import io.seatrial.migration.Migration;
import io.seatrial.recording.Step;
import io.seatrial.trial.Aside;
import io.seatrial.trial.Scratch;
import io.seatrial.trouble.EnvironmentException;
import io.seatrial.trouble.SettingsException;
import java.util.List;
import java.util.function.Supplier;

/**
 * A second server with a trunk of its own, which follows that of the trial: nothing that is done here meets anything that
 * the trial does at the same time.
 */
final class Tender implements AutoCloseable {

    private final Twin twin;
    private final StatementClock clock;
    private final Workshop workshop;
    private final Base base;
    private final Scratch trunk;
    /** How many migrations the trunk has taken up. */
    private int taken;

    private Tender(Twin twin, Workshop first, Progress progress) {
        this.twin = twin;
        this.clock = new StatementClock(first.terms().statement(), new Room(twin.scratch()::room), progress);
        this.workshop = Workshop.on(twin.scratch(), first.history(), first.terms(), clock);
        this.base = new Base(workshop);
        this.trunk = base.scratch();
    }

    /** Starts one; null where that cannot be, which is no trouble: the first server does the same work, only later. */
    static Tender opened(Supplier<Twin> opening, Workshop first, Progress progress) {
        Twin twin = null;
        try {
            twin = opening.get();
            return twin == null ? null : new Tender(twin, first, progress);
        } catch (EnvironmentException | SettingsException e) {
            if (twin != null) {
                twin.close();
            }
            return null;
        }
    }

    /**
     * Does something where the trial's trunk stood when it was left.
     *
     * @param ups what that trunk had taken up, in its order
     */
    Runnable perform(Aside.Task task, List<Migration> ups) {
        for (Migration migration : ups.subList(taken, ups.size())) {
            trunk.pass(migration, Direction.UP, Step.Role.UP);
        }
        taken = ups.size();
        return task.perform(trunk, workshop.mark());
    }

    /** Hands over what is to be told of this server, too. */
    void report(Workshop first) {
        first.leftOut().add(workshop.leftOut());
        first.made().add(workshop.made());
    }

    @Override
    public void close() {
        trunk.close();
        base.close();
        clock.close();
        twin.close();
    }
}
