package io.seatrial.trial;

import io.seatrial.migration.Direction;

/**
 * Commands of the user's that look at a migrated database, such as the application's own tests.
 *
 * @param afterUp null where none is to be run then
 * @param afterDown likewise
 * @param file where they are named
 * @param line 1-based
 */
public record Witness(String afterUp, String afterDown, String file, int line) {

    /** True when there is something to be run after that way. */
    public boolean wants(Direction way) {
        return command(way) != null;
    }

    /** The command for after that way, or null. */
    public String command(Direction way) {
        return way == Direction.UP ? afterUp : afterDown;
    }
}
