package io.seatrial;

import io.seatrial.database.DatabaseServer;
import io.seatrial.database.DatabaseServers;
import io.seatrial.migration.History;
import io.seatrial.run.Twin;

/** Opens a second server beside one, where it is worth its start and takes nothing away from anybody. */
final class Twins {

    /** Shorter histories are through before a second server would have helped. */
    private static final int WORTH = 10;

    /** Bytes that must be free: two servers write twice as much. */
    private static final long ROOM = 1L << 30;

    private Twins() {}

    /** @return null where there is to be none */
    static Twin open(Settings settings, DatabaseServers servers, String name, DatabaseServer first, History history) {
        boolean wanted = first.ours()
                && !settings.keep()
                && history.migrations().size() >= WORTH
                && Runtime.getRuntime().availableProcessors() > 1
                && first.room() >= ROOM;
        return wanted ? open(servers, name, first) : null;
    }

    private static Twin open(DatabaseServers servers, String name, DatabaseServer first) {
        DatabaseServer second = servers.open(name);
        String database = first.maintenanceDatabase();
        if (second.url(database).equals(first.url(database))) {
            second.close();
            return null;
        }
        return new Twin(second, Dialects.named(second.dialect()).open(second));
    }
}
