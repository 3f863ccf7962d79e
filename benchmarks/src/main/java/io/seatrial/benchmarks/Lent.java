package io.seatrial.benchmarks;

import io.seatrial.database.DatabaseServer;
import java.util.Properties;

/**
 * A server that is lent out: closing it changes nothing.
 *
 * @param ours false to have it treated as one that the user named, so that changes are found by row versions
 */
record Lent(DatabaseServer server, boolean ours) implements DatabaseServer {

    @Override
    public String dialect() {
        return server.dialect();
    }

    @Override
    public String url(String database) {
        return server.url(database);
    }

    @Override
    public String maintenanceDatabase() {
        return server.maintenanceDatabase();
    }

    @Override
    public Properties credentials() {
        return server.credentials();
    }

    @Override
    public String label() {
        return server.label();
    }

    @Override
    public void close() {
        // Whoever lent it closes it.
    }
}
