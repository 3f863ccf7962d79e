package io.seatrial.cli;

import io.seatrial.Settings;
import io.seatrial.database.DatabaseServer;
import io.seatrial.database.DatabaseServers;
import io.seatrial.embedded.Servers;
import io.seatrial.trouble.SettingsException;

/** The servers at hand: embedded ones by name, and those of the user by JDBC URL. */
final class KnownServers implements DatabaseServers {

    private final Settings settings;

    KnownServers(Settings settings) {
        this.settings = settings;
    }

    @Override
    public DatabaseServer open(String nameOrUrl) {
        if (nameOrUrl.startsWith("jdbc:")) {
            throw new SettingsException("no server for " + nameOrUrl + settings.limits());
        }
        return Servers.start(nameOrUrl);
    }
}
