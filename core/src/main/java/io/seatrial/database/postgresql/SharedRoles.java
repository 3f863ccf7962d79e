package io.seatrial.database.postgresql;

import io.seatrial.database.Shared;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The roles of a server as they were. */
final class SharedRoles implements Shared {

    private final Maintenance maintenance;
    private final Runnable dropLingering;
    private final Set<String> before;

    /** @param dropLingering drops the databases that were given back and may still need a role */
    SharedRoles(Maintenance maintenance, Runnable dropLingering, Set<String> before) {
        this.maintenance = maintenance;
        this.dropLingering = dropLingering;
        this.before = before;
    }

    @Override
    public String restore() {
        List<String> stuck = new ArrayList<>();
        if (!before.containsAll(maintenance.roles())) {
            dropLingering.run();
        }
        for (String role : maintenance.roles()) {
            if (!before.contains(role) && !maintenance.tryRun("DROP ROLE " + Maintenance.quoted(role))) {
                stuck.add("role " + role + " could not be removed");
            }
        }
        Set<String> now = maintenance.roles();
        for (String role : before) {
            if (!now.contains(role)) {
                stuck.add("role " + role + " was dropped");
            }
        }
        return stuck.isEmpty() ? null : String.join(", ", stuck);
    }
}
