package io.seatrial.journey;

import io.seatrial.database.DatabaseServer;
import java.util.Properties;

/** A server on a disk with little room: what is free now, less all but so many bytes of it. */
final class Cramped implements DatabaseServer {

    private final DatabaseServer server;
    private final long taken;

    Cramped(DatabaseServer server, long room) {
        this.server = server;
        this.taken = server.room() - room;
    }

    @Override
    public long room() {
        return server.room() - taken;
    }

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
        server.close();
    }
}
