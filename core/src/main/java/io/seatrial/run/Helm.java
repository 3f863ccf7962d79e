package io.seatrial.run;

import io.seatrial.database.ScratchDatabase;
import io.seatrial.database.Session;
import io.seatrial.migration.Direction;
import io.seatrial.migration.Migration;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.Step;
import io.seatrial.run.Timing.Part;
import io.seatrial.tool.Look;
import io.seatrial.tool.Ran;
import java.util.List;
import java.util.function.Supplier;

/** Runs scripts in one scratch database; whoever knows what was there is told. */
final class Helm {

    private final Workshop workshop;
    private final ScratchDatabase database;
    private final SessionKeeper sessions;
    private final Supercargo rows;
    private final Sight sight;
    private final Glance glance;

    Helm(
            Workshop workshop,
            ScratchDatabase database,
            SessionKeeper sessions,
            Supercargo rows,
            Sight sight,
            Glance glance) {
        this.workshop = workshop;
        this.database = database;
        this.sessions = sessions;
        this.rows = rows;
        this.sight = sight;
        this.glance = glance;
    }

    /** @param look null to run the script as its tool does */
    Ran run(Migration migration, Direction direction, Step.Role role, Look look) {
        begin();
        Session session = sessions.sessionFor(role);
        Ran ran =
                timed(() -> workshop.runner().run(session, migration.script(direction), workshop.sessionEnds(), look));
        if (look == null || !ran.ok()) {
            // After a closer look, what was seen last still holds.
            sight.forget();
        }
        if (sessions.inherits(ran, role)) {
            return run(migration, Direction.DOWN, Step.Role.UP, look);
        }
        return blockedByOthers(ran) ? runAlone(migration, direction, role, look) : ran;
    }

    /** Runs the first statements of an up only. */
    Ran breakOff(Migration migration, int statements) {
        Session session = sessions.sessionFor(Step.Role.INTERRUPTED);
        Ran ran = timed(() -> workshop.runner().breakOff(session, migration.up(), workshop.sessionEnds(), statements));
        sight.run();
        sight.forget();
        return ran;
    }

    /** See {@link io.seatrial.trial.Scratch#sendTogether}. */
    int sendTogether(List<String> statements) {
        begin();
        Session session = sessions.sessionFor(Step.Role.UP);
        int sent =
                workshop.timing().spend(Part.MIGRATIONS, () -> workshop.runner().together(session, statements));
        sight.forget();
        rows.sent();
        return sent;
    }

    private void begin() {
        glance.drop();
        if (sight.seen() != null) {
            rows.idle();
        }
        sight.run();
    }

    private Ran timed(Supplier<Ran> running) {
        Ran ran = workshop.timing().spend(Part.MIGRATIONS, running);
        sessions.after(ran);
        rows.ran(sessions, ran);
        return ran;
    }

    private boolean blockedByOthers(Ran ran) {
        return !ran.committed()
                && ran.outcome() instanceof Outcome.Failed failed
                && database.standAlone(failed.sqlState(), failed.detail());
    }

    private Ran runAlone(Migration migration, Direction direction, Step.Role role, Look look) {
        try {
            return run(migration, direction, role, look);
        } finally {
            database.rejoin();
        }
    }
}
