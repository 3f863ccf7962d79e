package io.seatrial.check;

import io.seatrial.check.history.DuplicateVersion;
import io.seatrial.check.history.OutOfOrderVersion;
import io.seatrial.check.history.RerunFailsHalfway;
import io.seatrial.check.history.RerunRepeatsEffects;
import io.seatrial.check.history.SeveralHeads;
import io.seatrial.check.history.StrayFile;
import io.seatrial.check.history.VersionGap;
import io.seatrial.check.reversal.MigrationMissingRollback;
import io.seatrial.check.reversal.ReapplyChangesSchema;
import io.seatrial.check.reversal.ReapplyFails;
import io.seatrial.check.reversal.RollbackChangesSchema;
import io.seatrial.check.reversal.RollbackDoesNothing;
import io.seatrial.check.reversal.RollbackFails;
import io.seatrial.check.reversal.RollbackMovesColumn;
import io.seatrial.check.reversal.RollbackRefuses;
import io.seatrial.check.shape.MigrationFails;
import io.seatrial.check.shape.TakesMoreThanSaid;
import java.util.List;

/** All checks, sorted by id. */
public final class Checks {

    private Checks() {}

    public static List<Check> all() {
        return List.of(
                new DuplicateVersion(),
                new MigrationFails(),
                new MigrationMissingRollback(),
                new OutOfOrderVersion(),
                new ReapplyChangesSchema(),
                new ReapplyFails(),
                new RerunFailsHalfway(),
                new RerunRepeatsEffects(),
                new RollbackChangesSchema(),
                new RollbackDoesNothing(),
                new RollbackFails(),
                new RollbackMovesColumn(),
                new RollbackRefuses(),
                new SeveralHeads(),
                new StrayFile(),
                new TakesMoreThanSaid(),
                new VersionGap());
    }
}
