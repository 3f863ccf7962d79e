package io.seatrial.database.postgresql;

import java.util.Set;

/**
 * What a detector found since it looked last.
 *
 * @param everything when it cannot say what, or it would cost more than reading everything
 * @param quiet when nothing at all happened on the server
 * @param owners of changed rows; deleted objects are among them
 */
record Changes(boolean everything, boolean quiet, Set<Address> owners) {

    static final Changes NONE = new Changes(false, true, Set.of());
    static final Changes EVERYTHING = new Changes(true, false, Set.of());

    static Changes of(Set<Address> owners) {
        return new Changes(false, false, owners);
    }
}
