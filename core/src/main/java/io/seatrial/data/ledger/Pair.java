package io.seatrial.data.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table before and after.
 *
 * @param after null where it is gone
 * @param columns each column before, with the one it is afterwards (null where it is gone)
 */
record Pair(LedgerTable before, LedgerTable after, Map<LedgerTable.Column, LedgerTable.Column> columns) {

    /** Each table before with what it is afterwards: by the server's identity, else the new one of the same name. */
    static List<Pair> of(Map<String, LedgerTable> before, Map<String, LedgerTable> after) {
        List<Pair> pairs = new ArrayList<>();
        for (LedgerTable table : before.values()) {
            LedgerTable same = after.get(table.handle());
            if (same == null) {
                same = after.values().stream()
                        .filter(one -> one.id().equals(table.id()) && !before.containsKey(one.handle()))
                        .findFirst()
                        .orElse(null);
            }
            pairs.add(new Pair(table, same, columns(table, same)));
        }
        return pairs;
    }

    /** Each column by the server's identity, else the new one of the same name. */
    private static Map<LedgerTable.Column, LedgerTable.Column> columns(LedgerTable before, LedgerTable after) {
        Map<LedgerTable.Column, LedgerTable.Column> columns = new LinkedHashMap<>();
        boolean same = after != null && before.handle().equals(after.handle());
        Set<String> old = new HashSet<>();
        before.columns().forEach(column -> old.add(column.handle()));
        for (LedgerTable.Column column : before.columns()) {
            LedgerTable.Column now = null;
            for (LedgerTable.Column candidate : after == null ? List.<LedgerTable.Column>of() : after.columns()) {
                boolean named = candidate.id().name().equals(column.id().name());
                if (same && candidate.handle().equals(column.handle())) {
                    now = candidate;
                    break;
                }
                if (named && !(same && old.contains(candidate.handle()))) {
                    now = candidate;
                }
            }
            columns.put(column, now);
        }
        return columns;
    }

    /** The key before, where all of its columns are still there; else none. */
    List<LedgerTable.Column> key() {
        return before.key().stream().allMatch(column -> columns.get(column) != null) ? before.key() : List.of();
    }

    List<LedgerTable.Column> keyAfter() {
        return key().stream().map(columns::get).toList();
    }

    /** True when the fingerprints on both sides tie values to rows by the same columns. */
    boolean comparable(Tally one, Tally other) {
        return before.handle().equals(after.handle()) && one.key().equals(other.key());
    }

    /** Columns that are new afterwards. */
    List<LedgerTable.Column> added() {
        return after.columns().stream()
                .filter(column -> !columns.containsValue(column))
                .toList();
    }
}
