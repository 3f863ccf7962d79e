package io.seatrial.journey;

import io.seatrial.database.DatabaseServer;
import io.seatrial.database.DatabaseServers;
import io.seatrial.embedded.EmbeddedPostgres;
import io.seatrial.embedded.Servers;

/** A PostgreSQL that all tests of a class share, and for other databases one each time. */
public record Berths(EmbeddedPostgres postgres) implements DatabaseServers {

    @Override
    public DatabaseServer open(String nameOrUrl) {
        return nameOrUrl.startsWith("postgresql") ? new Borrowed(postgres) : Servers.start(nameOrUrl);
    }
}
