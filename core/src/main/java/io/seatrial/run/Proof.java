package io.seatrial.run;

import io.seatrial.diff.Change;
import io.seatrial.diff.sql.Remake;
import java.util.List;

/**
 * Statements that were run, and what came of it.
 *
 * @param remake the statements, in an order in which they ran
 * @param failures what the server refused, one line each
 * @param remaining how what came out differs from what was wanted
 * @param rows what was seen of made-up rows, one line each
 * @param damaged true when rows or values went that no statement takes
 */
public record Proof(Remake remake, List<String> failures, List<Change> remaining, List<String> rows, boolean damaged) {

    public Proof {
        failures = List.copyOf(failures);
        remaining = List.copyOf(remaining);
        rows = List.copyOf(rows);
    }

    /** True when the statements lead exactly where they should and take no more than they say. */
    public boolean sound() {
        return remaining.isEmpty() && !damaged;
    }

    Proof withRows(List<String> lines, boolean harm) {
        return new Proof(remake, failures, remaining, lines, harm);
    }
}
