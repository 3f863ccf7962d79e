package io.seatrial.cli;

import io.seatrial.diff.Comparison;
import io.seatrial.diff.EqualExpressions;
import io.seatrial.diff.Telling;

/** Tells how two schemas differ. */
record Differences(Console console) {

    /** @return 0 when the schemas mean the same, 1 when they differ */
    int tell(Comparison comparison, String first, String second) {
        boolean same = comparison.changes().stream().allMatch(EqualExpressions::is);
        if (same) {
            console.out().println("Equal.");
        }
        Telling.of(comparison, first, second).forEach(line -> console.out().println(line));
        return same ? 0 : 1;
    }
}
