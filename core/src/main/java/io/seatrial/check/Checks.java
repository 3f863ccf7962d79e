package io.seatrial.check;

import io.seatrial.check.across.AcrossChecks;
import io.seatrial.check.allowance.AllowanceChecks;
import io.seatrial.check.data.DataChecks;
import io.seatrial.check.history.HistoryChecks;
import io.seatrial.check.locking.LockingChecks;
import io.seatrial.check.reversal.ReversalChecks;
import io.seatrial.check.shape.ShapeChecks;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All checks, theme by theme. */
public final class Checks {

    private static final List<Check> ALL = Stream.of(
                    AcrossChecks.ALL,
                    AllowanceChecks.ALL,
                    DataChecks.ALL,
                    HistoryChecks.ALL,
                    LockingChecks.ALL,
                    ReversalChecks.ALL,
                    ShapeChecks.ALL)
            .flatMap(List::stream)
            .sorted(Comparator.comparing((Check check) -> check.rule().id()))
            .toList();

    private Checks() {}

    /** All of them, sorted by id. */
    public static List<Check> all() {
        return ALL;
    }
}
