package io.seatrial.check.across;

import io.seatrial.check.Check;
import java.util.List;

/** The checks on several databases side by side. */
public final class AcrossChecks {

    public static final List<Check> ALL = List.of(new DatabasesDisagree());

    private AcrossChecks() {}
}
