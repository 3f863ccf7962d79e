package io.seatrial.database.postgresql;

import io.seatrial.database.DatabaseServer;
import io.seatrial.database.SchemaReader;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes the schema readers for the databases of one server, which share what is known about the server. Safe for use by
 * several threads; the readers are not.
 */
public final class PostgresReaders implements AutoCloseable {

    /** Where servers of ours began → the reader of an untouched database of one of them. */
    private static final Map<String, PostgresSchemaReader> UNTOUCHED = new ConcurrentHashMap<>();

    private final DatabaseServer server;
    private final Reading reading = new Reading();
    private final ReadingSession maintenance;
    private WalLog log;
    private PostgresCatalogue catalogue;
    private PostgresSchemaReader untouched;
    /** What the server was copied from; null where that tells nothing. */
    private String origin;

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
     * first such database of all servers that began alike is read as a whole.
     */
    public synchronized PostgresSchemaReader ofNew(String database) throws SQLException {
        prepare();
        if (untouched == null) {
            untouched = full(database);
            untouched.read();
            untouched.pause();
            if (origin != null) {
                UNTOUCHED.put(origin, untouched);
            }
        }
        return untouched.forTwin(session(database), log);
    }

    /** Where a server that began alike was seen before, what was seen there holds here, too. */
    private void prepare() throws SQLException {
        if (catalogue == null) {
            log = log();
            origin = log == null ? null : server.origin();
            untouched = origin == null ? null : UNTOUCHED.get(origin);
            catalogue =
                    untouched == null ? PostgresCatalogue.of(maintenance.connection(), reading) : untouched.catalogue();
        }
    }

    private PostgresSchemaReader full(String database) throws SQLException {
        prepare();
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
