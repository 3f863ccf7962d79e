package io.seatrial.check.allowance;

import io.seatrial.check.Check;
import java.util.List;

/** The checks on what a project allows. */
public final class AllowanceChecks {

    public static final List<Check> ALL = List.of(
            new AllowanceOfUnknownCheck(), new AllowanceWithoutReason(), new UnknownRemark(), new UnusedAllowance());

    private AllowanceChecks() {}
}
