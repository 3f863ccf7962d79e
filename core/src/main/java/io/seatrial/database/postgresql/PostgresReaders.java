package io.seatrial.database.postgresql;

import io.seatrial.database.DatabaseServer;
import io.seatrial.database.SchemaReader;
import java.sql.SQLException;

/**
 * Makes the schema readers for the databases of one server, which share what is known about the server. Safe for use by
 * several threads; the readers are not.
 */
public final class PostgresReaders implements AutoCloseable {

    private final DatabaseServer server;
    private final Reading reading = new Reading();
    private final ReadingSession maintenance;
    private WalLog log;
    private PostgresCatalogue catalogue;
    private PostgresSchemaReader untouched;

    public PostgresReaders(DatabaseServer server) {
        this.server = server;
        this.maintenance = session(server.maintenanceDatabase());
    }

    private ReadingSession session(String database) {
        return new ReadingSession(server, database, reading.text("session.sql") + ";\n" + reading.text("lookup.sql"));
    }

    /** A reader that first reads everything. */
    public synchronized SchemaReader of(String database) throws SQLException {
        return full(database);
    }

    /**
     * A reader for a database just made from the server's usual template, in which nothing has happened yet. Only the
     * first such database is read as a whole.
     */
    public synchronized PostgresSchemaReader ofNew(String database) throws SQLException {
        if (untouched == null) {
            PostgresSchemaReader first = full(database);
            first.read();
            first.pause();
            untouched = first;
        }
        return untouched.forTwin(database);
    }

    private PostgresSchemaReader full(String database) throws SQLException {
        if (catalogue == null) {
            catalogue = PostgresCatalogue.of(maintenance.connection(), reading);
            log = log();
        }
        ReadingSession session = session(database);
        return new PostgresSchemaReader(
                session,
                catalogue,
                log == null ? new XminDetector(session, catalogue) : new WalDetector(log, session, catalogue));
    }

    /** The server's log, or null when it is not ours or its log does not tell enough. */
    private WalLog log() throws SQLException {
        WalLog candidate = new WalLog(maintenance, reading);
        return server.ours() && candidate.open() ? candidate : null;
    }

    /** Closes what the readers share, not the readers. */
    @Override
    public synchronized void close() {
        maintenance.close();
    }
}
