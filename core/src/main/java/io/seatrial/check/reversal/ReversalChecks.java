package io.seatrial.check.reversal;

import io.seatrial.check.Check;
import java.util.List;

/** The checks on going down and up again. */
public final class ReversalChecks {

    public static final List<Check> ALL = List.of(
            new MigrationMissingRollback(),
            new ReapplyChangesSchema(),
            new ReapplyFails(),
            new RollbackChangesSchema(),
            new RollbackDoesNothing(),
            new RollbackFails(),
            new RollbackMovesColumn(),
            new RollbackRefuses());

    private ReversalChecks() {}
}
