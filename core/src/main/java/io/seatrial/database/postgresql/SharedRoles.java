package io.seatrial.database.postgresql;

import io.seatrial.database.Shared;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The roles of a server as they were. */
final class SharedRoles implements Shared {

    private final Roles roles;
    private final Runnable dropLingering;
    private final boolean ours;
    private final Map<String, String> before;
    private final List<String> members;

    /** @param dropLingering drops the databases that were given back and may still need a role */
    SharedRoles(Roles roles, Runnable dropLingering, boolean ours) {
        this.roles = roles;
        this.dropLingering = dropLingering;
        this.ours = ours;
        Roles.State now = roles.state();
        this.before = now.stored();
        this.members = now.memberships();
    }

    @Override
    public boolean moved() {
        Roles.State now = roles.state();
        return !before.equals(now.stored()) || !members.equals(now.memberships());
    }

    @Override
    public String restore() {
        if (!moved()) {
            return null;
        }
        dropLingering.run();
        // Databases that are still in use need some of these roles; they get them back under the same identity.
        List<String> hidden = ours ? roles.hideFrom("") : List.of();
        try {
            List<String> stuck = removeOthers();
            bringBackOwn(stuck);
            return stuck.isEmpty() ? null : String.join(", ", stuck);
        } finally {
            if (ours) {
                roles.show(hidden);
            }
        }
    }

    /** Removes what was added or is another now. Returns what had to stay, in words. */
    private List<String> removeOthers() {
        List<String> stuck = new ArrayList<>();
        for (Map.Entry<String, String> role : roles.stored().entrySet()) {
            if (!role.getValue().equals(before.get(role.getKey())) && !roles.drop(role.getKey())) {
                stuck.add("role " + role.getKey() + " could not be removed");
            }
        }
        return stuck;
    }

    private void bringBackOwn(List<String> stuck) {
        Map<String, String> now = roles.stored();
        for (Map.Entry<String, String> role : before.entrySet()) {
            if (now.containsKey(role.getKey())) {
                continue;
            }
            if (ours) {
                roles.bringBack(role.getValue());
            } else {
                stuck.add("role " + role.getKey() + " was dropped");
            }
        }
        bringBackMembers();
    }

    private void bringBackMembers() {
        List<String> now = roles.memberships();
        members.stream().filter(member -> !now.contains(member)).forEach(roles::bringBackMember);
    }
}
