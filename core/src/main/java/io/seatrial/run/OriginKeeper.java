package io.seatrial.run;

import io.seatrial.data.fill.Origin;
import io.seatrial.database.DatabaseServer;
import io.seatrial.database.Dialect;
import io.seatrial.database.ScratchDatabase;
import io.seatrial.database.ScratchServer;
import io.seatrial.database.Session;
import io.seatrial.recording.Outcome;
import io.seatrial.schema.Schema;
import io.seatrial.tool.Ran;
import io.seatrial.tool.ScriptRunner;
import io.seatrial.trouble.EnvironmentException;
import io.seatrial.trouble.SettingsException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Opens where rows come from when they are first asked for, and keeps it open. */
final class OriginKeeper implements AutoCloseable {

    private final Provenance from;
    private final ScratchServer scratch;
    private final ScriptRunner runner;
    private ScratchDatabase loaded;
    private DatabaseServer theirs;
    private Origin origin;

    /** @param from null where all rows are made up */
    OriginKeeper(Provenance from, ScratchServer scratch, ScriptRunner runner) {
        this.from = from;
        this.scratch = scratch;
        this.runner = runner;
    }

    /** Where rows come from, or null. */
    Origin origin() throws SQLException {
        if (from != null && origin == null) {
            origin = from.script() == null ? named() : dumped();
        }
        return origin;
    }

    private Origin dumped() throws SQLException {
        loaded = scratch.create();
        try (Session session = loaded.open()) {
            Ran ran = runner.run(session, from.script(), true, null);
            if (ran.outcome() instanceof Outcome.Failed failed) {
                throw new SettingsException("Loading what data.from says: " + failed.file() + ", line " + failed.line()
                        + ": " + failed.message());
            }
        }
        return reading(loaded.connect(), loaded.snapshot().schema());
    }

    private Origin named() throws SQLException {
        Dialect dialect = scratch.dialect();
        theirs = from.server().get();
        if (!theirs.dialect().equals(dialect.name())) {
            throw new SettingsException("Reading what data.from says: it is " + theirs.dialect() + ", and the history"
                    + " runs on " + dialect.name() + ". Name a database of that kind.");
        }
        try {
            return reading(
                    DriverManager.getConnection(theirs.url(theirs.maintenanceDatabase()), theirs.credentials()),
                    dialect.snapshot(theirs).schema());
        } catch (SQLException e) {
            throw new EnvironmentException(
                    "Reading " + theirs.maintenanceDatabase() + " on " + theirs.label() + ", as data.from says: "
                            + e.getMessage(),
                    e);
        }
    }

    private Origin reading(Connection connection, Schema schema) throws SQLException {
        scratch.dialect().loader().orElseThrow().prepare(connection);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        return new Origin(connection, schema, from.masks());
    }

    @Override
    public void close() {
        try {
            if (origin != null) {
                origin.connection().close();
            }
        } catch (SQLException e) {
            // What could not be closed is gone.
            origin = null;
        }
        if (loaded != null) {
            loaded.close();
        }
        if (theirs != null) {
            theirs.close();
        }
    }
}
