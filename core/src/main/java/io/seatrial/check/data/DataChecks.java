package io.seatrial.check.data;

import io.seatrial.check.Check;
import java.util.List;

/** The checks on rows. */
public final class DataChecks {

    public static final List<Check> ALL = List.of(
            new AssumesAboutData(),
            new ConstraintNotValidated(),
            new DefaultDiffersForOldRows(),
            new MigrationFailsOnData(),
            new RollbackFailsOnData(),
            new RollbackLosesValues(),
            new RowsLost(),
            new ValuesChanged(),
            new ValuesLost());

    private DataChecks() {}
}
