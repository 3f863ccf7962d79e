package io.seatrial.check.history;

import io.seatrial.check.Check;
import java.util.List;

/** The checks on the order, numbering and repetition of migrations. */
public final class HistoryChecks {

    public static final List<Check> ALL = List.of(
            new DuplicateVersion(),
            new FailureLeavesHalfMigrated(),
            new OutOfOrderVersion(),
            new RerunFailsHalfway(),
            new RerunRepeatsEffects(),
            new SchemaDrift(),
            new SeveralHeads(),
            new StrayFile(),
            new VersionGap());

    private HistoryChecks() {}
}
