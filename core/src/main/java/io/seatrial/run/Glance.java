package io.seatrial.run;

import io.seatrial.database.ScratchDatabase;
import io.seatrial.schema.Snapshot;
import java.sql.SQLException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * A look at one database that is taken in a thread of its own, while something is done with another one; whoever needs it
 * waits. What it shows does not depend on who is faster: meanwhile nothing may be done with the database that it is of.
 */
final class Glance {

    private final Workshop workshop;
    private final ScratchDatabase database;
    private final SessionKeeper sessions;
    private FutureTask<Snapshot> begun;

    Glance(Workshop workshop, ScratchDatabase database, SessionKeeper sessions) {
        this.workshop = workshop;
        this.database = database;
        this.sessions = sessions;
    }

    /**
     * Begins it, unless that was done before; on a server of the user's nothing is done beside something else.
     *
     * @param sight what was seen last
     */
    void begin(Sight sight) {
        if (begun == null && sight.seen() == null && workshop.server().ours()) {
            begun = new FutureTask<>(this::look);
            Thread thread = new Thread(begun, "seatrial-glance");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** The same where rows may be written meanwhile. */
    void beginBesideWriters(Sight sight) {
        try {
            if (sight.seen() == null && database.heedsWriters()) {
                begin(sight);
            }
        } catch (SQLException e) {
            throw sessions.unreachable(e);
        }
    }

    /** What was begun, or else a look taken now. */
    Snapshot take() {
        FutureTask<Snapshot> waited = begun;
        begun = null;
        return waited == null ? look() : of(waited);
    }

    /** Waits for the end of a look that nobody took: something else is to be done with the database. */
    void drop() {
        if (begun != null) {
            take();
        }
    }

    private Snapshot look() {
        try {
            return workshop.read(database);
        } catch (SQLException e) {
            return sessions.gone(e);
        }
    }

    private static Snapshot of(FutureTask<Snapshot> waited) {
        try {
            return waited.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while looking at a database", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new CompletionException(e.getCause());
        }
    }
}
