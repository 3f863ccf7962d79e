package io.seatrial.data.ledger;

import io.seatrial.data.ledger.Scans.State;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of the rows of a table, and what the server said of it when they were read.
 *
 * @param table as it was then
 */
record Known(LedgerTable table, String files, String writes, Tally tally) {

    static Known of(LedgerTable table, State state, Tally tally) {
        return new Known(table, state.files(), state.writes(), tally);
    }

    /** The same of a copy, whose own count of writes begins at 0. */
    Known copied() {
        return new Known(table, files, "0", tally);
    }

    /** True when nobody wrote to the table since, and it is stored where it was; columns may have come and gone. */
    boolean unwritten(State state) {
        // Of a table that the server says nothing of, nothing is known to be the same.
        return !state.equals(State.UNKNOWN) && files.equals(state.files()) && writes.equals(state.writes());
    }

    /** True when the same columns have the same types, and the same key holds them; names do not matter. */
    boolean like(LedgerTable now) {
        return table == now
                || shape(table.columns()).equals(shape(now.columns()))
                        && shape(table.key()).equals(shape(now.key()));
    }

    /** What is known of the table as it is now, to which nobody wrote; only columns that are new, or of another type, are read. */
    Tally now(LedgerTable now, Scans scans, Connection connection) throws SQLException {
        if (!shape(table.key()).equals(shape(now.key()))) {
            return scans.tally(connection, now, now.columns());
        }
        List<String> known = shape(table.columns());
        List<LedgerTable.Column> unknown = now.columns().stream()
                .filter(column -> !known.contains(shape(column)))
                .toList();
        Map<String, Tally.Values> columns = new HashMap<>();
        now.columns()
                .forEach(column -> columns.put(column.handle(), tally.columns().get(column.handle())));
        if (!unknown.isEmpty()) {
            columns.putAll(scans.tally(connection, now, unknown).columns());
        }
        return new Tally(tally.rows(), tally.key(), columns);
    }

    private static List<String> shape(List<LedgerTable.Column> columns) {
        return columns.stream().map(Known::shape).sorted().toList();
    }

    private static String shape(LedgerTable.Column column) {
        return column.handle() + " " + column.type();
    }
}
