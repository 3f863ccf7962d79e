package io.seatrial.journey;

import io.seatrial.database.DatabaseServer;
import java.util.Properties;

/** A server that others go on using: closing it does nothing. */
public record Borrowed(DatabaseServer server) implements DatabaseServer {

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
        return server.ours();
    }

    @Override
    public String label() {
        return server.label();
    }

    @Override
    public void close() {
        // Its owner closes it.
    }
}
