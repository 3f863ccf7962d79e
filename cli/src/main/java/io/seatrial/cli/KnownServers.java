package io.seatrial.cli;

import io.seatrial.Dialects;
import io.seatrial.Settings;
import io.seatrial.database.DatabaseServer;
import io.seatrial.database.DatabaseServers;
import io.seatrial.embedded.Servers;

/** The servers at hand: embedded ones by name, and those of the user by JDBC URL. */
final class KnownServers implements DatabaseServers {

    private final Settings settings;

    KnownServers(Settings settings) {
        this.settings = settings;
    }

    @Override
    public DatabaseServer open(String nameOrUrl) {
        return nameOrUrl.startsWith("jdbc:")
                ? Dialects.server(nameOrUrl, settings.limits().connect(), System.getenv())
                : Servers.start(nameOrUrl);
    }
}
