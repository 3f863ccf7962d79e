package io.seatrial.benchmarks;

import io.seatrial.database.DatabaseServer;
import java.util.Properties;

/** A server as if the user had named it, so that its log is left alone and changes are found by row versions. */
record Foreign(DatabaseServer server) implements DatabaseServer {

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
    public boolean ours() {
        return false;
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
