package io.seatrial.database.postgresql;

import java.util.Set;

/**
 * What a detector found since it looked last.
 *
 * @param everything when it cannot say what, or it would cost more than reading everything
 * @param quiet when nothing at all happened on the server
 * @param aside false when certainly no schema, role, tablespace, subscription or security label was touched: what
 *     definitions mention by name or what no address tells of
 * @param owners of changed rows; deleted objects are among them
 */
record Changes(boolean everything, boolean quiet, boolean aside, Set<Address> owners) {

    static final Changes NONE = new Changes(false, true, false, Set.of());
    static final Changes EVERYTHING = new Changes(true, false, true, Set.of());

    static Changes of(Set<Address> owners, boolean aside) {
        return new Changes(false, false, aside, owners);
    }
}
