package io.seatrial.check.reversal;

import io.seatrial.migration.Migration;

/** What authors say about the way back. */
final class Declared {

    private Declared() {}

    /** False where the author says that there is no way back; nothing that a rollback does is then held against it. */
    static boolean reversible(Migration migration) {
        return migration.irreversibleBecause() == null;
    }
}
