package io.seatrial.check;

import io.seatrial.check.reversal.MigrationMissingRollback;
import io.seatrial.check.reversal.ReapplyChangesSchema;
import io.seatrial.check.reversal.ReapplyFails;
import io.seatrial.check.reversal.RollbackChangesSchema;
import io.seatrial.check.reversal.RollbackDoesNothing;
import io.seatrial.check.reversal.RollbackFails;
import io.seatrial.check.reversal.RollbackMovesColumn;
import io.seatrial.check.reversal.RollbackRefuses;
import io.seatrial.check.shape.MigrationFails;
import java.util.List;

/** All checks, sorted by id. */
public final class Checks {

    private Checks() {}

    public static List<Check> all() {
        return List.of(
                new MigrationFails(),
                new MigrationMissingRollback(),
                new ReapplyChangesSchema(),
                new ReapplyFails(),
                new RollbackChangesSchema(),
                new RollbackDoesNothing(),
                new RollbackFails(),
                new RollbackMovesColumn(),
                new RollbackRefuses());
    }
}
