package io.seatrial.data.ledger;

import java.util.List;
import java.util.Map;

/**
 * The rows of one table, counted and fingerprinted.
 *
 * @param key handles of the columns that tie each value to its row; fingerprints of different keys say nothing together
 * @param columns by the column's handle
 */
record Tally(long rows, List<String> key, Map<String, Values> columns) {

    static final Tally NONE = new Tally(0, List.of(), Map.of());

    /** A column's values. @param count without NULLs; print null or "0" where there are none */
    record Values(long count, String print) {}

    Tally {
        key = List.copyOf(key);
        columns = Map.copyOf(columns);
    }
}
