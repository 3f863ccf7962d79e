package io.seatrial.check.data;

import io.seatrial.check.Check;
import java.util.List;

/** The checks on rows. */
public final class DataChecks {

    public static final List<Check> ALL = List.of(
            new AssumesAboutData(),
            new BackfillInOneStatement(),
            new ConstraintNotEnforced(),
            new ConstraintNotValidated(),
            new DefaultDiffersForOldRows(),
            new DuplicatesMerged(),
            new ExpectationFails(),
            new MigrationFailsOnData(),
            new OrphansLeft(),
            new RollbackFailsOnData(),
            new RollbackLosesValues(),
            new RowsInvented(),
            new RowsLost(),
            new SeedFails(),
            new SeedNotRepeatable(),
            new SequenceBehindData(),
            new ValuesChanged(),
            new ValuesLost());

    private DataChecks() {}
}
