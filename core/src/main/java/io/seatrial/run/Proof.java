package io.seatrial.run;

import io.seatrial.diff.Change;
import io.seatrial.diff.MovedColumns;
import io.seatrial.diff.sql.ProvedSql;
import io.seatrial.diff.sql.Remake;
import io.seatrial.diff.sql.Sheet;
import java.util.ArrayList;
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

    /** True when nothing is left to be done but what makes no difference to any statement that names its columns. */
    public boolean enough() {
        return !damaged && (remaining.isEmpty() || MovedColumns.only(remaining));
    }

    /** The statements with what is to be said of them. @param first what to call the schema they begin with */
    public ProvedSql told(String first, String second, boolean unsafe) {
        ProvedSql.State state = sound()
                ? remake.isEmpty() ? ProvedSql.State.EQUAL : ProvedSql.State.PROVED
                : enough() ? ProvedSql.State.BUT_FOR_ORDER : ProvedSql.State.NOT_PROVED;
        List<String> remarks = new ArrayList<>();
        remarks.add(
                switch (state) {
                    case EQUAL -> "Equal: there is nothing to do.";
                    case PROVED ->
                        "Makes " + first + " into " + second + ": run on a scratch copy of " + first
                                + ", which then was " + second + ".";
                    case BUT_FOR_ORDER ->
                        "PROVED BUT FOR THE ORDER OF COLUMNS, which no statement changes: after these,"
                                + " all else of " + first + " is as in " + second + ".";
                    case NOT_PROVED -> "NOT PROVED: after these statements, " + first + " is not " + second + ".";
                });
        remaining.stream().map(Change::headline).forEach(line -> remarks.add("Still differs: " + line));
        if (state == ProvedSql.State.NOT_PROVED) {
            failures.forEach(line -> remarks.add("Refused: " + line));
            remarks.addAll(remake.gaps());
        }
        rows.forEach(line -> remarks.add("On rows: " + line));
        if (remake.frame().caution() != null && remake.lines().size() > 1) {
            remarks.add(remake.frame().caution());
        }
        if (!unsafe && Sheet.holdsBack(remake)) {
            remarks.add("What destroys something is commented out, but was run with the rest; --unsafe leaves it in.");
        }
        return new ProvedSql(state, remarks, remake, unsafe);
    }

    Proof withRows(List<String> lines, boolean harm) {
        return new Proof(remake, failures, remaining, lines, harm);
    }
}
