package io.seatrial.run;

import io.seatrial.database.ScratchDatabase;
import io.seatrial.database.Session;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.Step;
import io.seatrial.schema.Snapshot;
import io.seatrial.tool.Ran;
import io.seatrial.trouble.EnvironmentException;
import io.seatrial.trouble.SettingsException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** The session that scripts are run in, and what they have set in it. */
final class SessionKeeper {

    private final ScratchDatabase database;
    private final boolean sessionPerFile;
    private final List<String> opening;
    private Session session;
    /** What the session has set now. */
    private Map<String, String> settings;
    /** What it had set before the migration being examined. */
    private Map<String, String> before;

    /**
     * @param opening statements by which every session begins
     * @param settings what the session begins with
     */
    SessionKeeper(
            ScratchDatabase database, boolean sessionPerFile, List<String> opening, Map<String, String> settings) {
        this.database = database;
        this.sessionPerFile = sessionPerFile;
        this.opening = opening;
        this.settings = settings;
        this.before = settings;
    }

    /** The session as the author's tool would have it for a script of that role. */
    Session sessionFor(Step.Role role) {
        try {
            boolean opened = open();
            if (role == Step.Role.UP || role == Step.Role.ASCENT) {
                before = sessionPerFile ? Map.of() : settings;
                if (sessionPerFile && !opened) {
                    reset(Map.of());
                }
            } else {
                settings = role.down() ? Map.of() : before;
                reset(settings);
            }
            return session;
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    private boolean open() throws SQLException {
        if (session != null && session.alive()) {
            return false;
        }
        session = database.open();
        if (settings.isEmpty()) {
            begin();
        } else {
            reset(settings);
        }
        return true;
    }

    private void reset(Map<String, String> to) throws SQLException {
        session.reset(to);
        begin();
    }

    private void begin() {
        for (String sql : opening) {
            try {
                session.send(sql);
            } catch (SQLException e) {
                throw new SettingsException("Beginning a session as the settings say, with " + sql + ": "
                        + session.explain(e).message());
            }
        }
    }

    /** A rollback is run by a session of its own; only where that fails is it given what the ups had set. */
    boolean inherits(Ran ran, Step.Role role) {
        return role.down()
                && !ran.committed()
                && ran.outcome() instanceof Outcome.Failed failed
                && failed.reason() == Outcome.Reason.REFUSED
                && inherit();
    }

    /** Gives the session what ups before this migration had set; false where they had set nothing. */
    private boolean inherit() {
        if (before.isEmpty() || session == null || !session.alive()) {
            return false;
        }
        try {
            settings = before;
            reset(before);
            return true;
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    void after(Ran ran) {
        if (!session.alive()) {
            session.close();
            session = null;
            // The server may not have noticed yet, and hold on to locks.
            database.evict();
            return;
        }
        if (ran.mayHaveSet() && !sessionPerFile) {
            try {
                settings = session.settings();
            } catch (SQLException e) {
                throw unreachable(e);
            }
        }
    }

    /** Sends a statement of our own in the session; false where that cannot be done outside of a transaction. */
    boolean settle(String sql) {
        if (session == null || !session.alive() || session.transaction() != Session.Transaction.NONE) {
            return false;
        }
        try {
            session.send(sql);
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    /** Begins anew, with what the session of another database has set. */
    void adopt(Map<String, String> others) {
        settings = others;
        before = others;
        if (session != null && session.alive()) {
            try {
                reset(settings);
            } catch (SQLException e) {
                throw unreachable(e);
            }
        }
    }

    Map<String, String> settings() {
        return settings;
    }

    /** Closes the session until it is needed again. */
    void pause() {
        if (session != null) {
            session.close();
            session = null;
        }
    }

    /** Tells a database that a script has made away with from a server that has gone. */
    Snapshot gone(SQLException e) {
        // invalid_catalog_name: the database is not there any more
        if ("3D000".equals(e.getSQLState())) {
            return Snapshot.EMPTY;
        }
        throw unreachable(e);
    }

    EnvironmentException unreachable(SQLException e) {
        return new EnvironmentException(
                "Working on the scratch database " + database.name() + ": " + e.getMessage() + " (" + e.getSQLState()
                        + "). Is the server still running?",
                e);
    }
}
