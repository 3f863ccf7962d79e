package io.seatrial.trial;

import io.seatrial.migration.Direction;
import io.seatrial.migration.Migration;
import io.seatrial.recording.Step;
import io.seatrial.recording.Step.Role;

/** Edge cases among the rows of a copy, and a migration that goes up and down over them. */
final class OddRows {

    private OddRows() {}

    /** How that went. */
    enum Passage {
        /** Nothing became of any row, each time. */
        QUIET,
        /** The first up failed. */
        REFUSED,
        /** There may be something to tell, which is to be found out in another way. */
        UNSURE
    }

    /**
     * Up, down and up again where nothing is compared with another database.
     *
     * @param copy does not have the migration
     * @param before what its rows are, edge cases among them
     */
    static Passage over(Scratch copy, Migration migration, Imprint before) {
        Step up = copy.perform(migration, Direction.UP, Role.ONTO_ODD_ROWS);
        if (!up.ok()) {
            return Passage.REFUSED;
        }
        return up.observations().isEmpty() && before.holds(up) && returns(copy, migration, before)
                ? Passage.QUIET
                : Passage.UNSURE;
    }

    private static boolean returns(Scratch copy, Migration migration, Imprint before) {
        return copy.perform(migration, Direction.DOWN, Role.DOWN_OFF_ODD_ROWS).ok()
                && before.holds(null)
                && copy.pass(migration, Direction.UP, Role.AGAIN).ok();
    }
}
