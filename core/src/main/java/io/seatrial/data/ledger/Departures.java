package io.seatrial.data.ledger;

import io.seatrial.data.ledger.Whereabouts.Found;
import io.seatrial.database.RowQuestions;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Observation.Damage;
import io.seatrial.recording.Observation.Example;
import io.seatrial.recording.Observation.ValuesMoved;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** What went with tables, columns and rows, and what of it is found again elsewhere. */
final class Departures {

    private static final int EXAMPLES = 5;

    private final Samples samples;
    private final Whereabouts whereabouts;

    Departures(Samples samples, Whereabouts whereabouts) {
        this.samples = samples;
        this.whereabouts = whereabouts;
    }

    /** Shows what a column held. */
    interface Samples {
        List<Example> of(Pair pair, LedgerTable.Column column) throws SQLException;
    }

    /** A table that is gone; its rows are not, where all that they held beside their key is found again. */
    List<Observation> ofTable(Pair pair, Tally old) throws SQLException {
        if (old.rows() == 0) {
            return List.of();
        }
        List<LedgerTable.Column> held = held(pair, old);
        Map<LedgerTable.Column, Found> found = whereabouts.of(pair, held, null);
        List<Observation> observations = new ArrayList<>(moved(found));
        boolean all = !held.isEmpty() && held.stream().allMatch(one -> Whereabouts.complete(found.get(one)));
        if (!all) {
            observations.add(new Observation.RowsChanged(
                    pair.before().id(),
                    null,
                    old.rows(),
                    0,
                    old.rows(),
                    0,
                    Tallies.name(pair.before().id()) + ": gone with " + Comparison.rows(old.rows())
                            + elsewhere(held, found)));
        }
        return observations;
    }

    private static String elsewhere(List<LedgerTable.Column> held, Map<LedgerTable.Column, Found> found) {
        return found.isEmpty() ? "" : "; of " + found.size() + " of " + held.size() + " columns values are found again";
    }

    /** The columns beside the key that held values of their own. */
    private static List<LedgerTable.Column> held(Pair pair, Tally old) {
        return pair.before().columns().stream()
                .filter(column -> !column.computed() && !pair.before().key().contains(column))
                .filter(column -> old.columns().get(column.handle()).count() > 0)
                .toList();
    }

    /** Columns that are gone from a table that is there. */
    List<Observation> ofColumns(Pair pair, Tally old) throws SQLException {
        List<LedgerTable.Column> gone = gone(pair, old);
        Map<LedgerTable.Column, Found> found = whereabouts.of(pair, gone, null);
        List<Observation> observations = new ArrayList<>();
        for (LedgerTable.Column column : gone) {
            Found some = found.get(column);
            if (some != null) {
                observations.add(some.moved());
            }
            if (!Whereabouts.complete(some)) {
                observations.add(
                        dropped(pair, column, old.columns().get(column.handle()).count(), some));
            }
        }
        return observations;
    }

    private Observation dropped(Pair pair, LedgerTable.Column column, long values, Found some) throws SQLException {
        boolean partly = some != null && some.moved().manner() != Observation.Manner.AGGREGATED;
        long found = partly ? some.moved().rows() : 0;
        long lost = Math.max(1, partly ? some.moved().of() - found : values);
        long unseen = partly ? Math.max(0, values - some.moved().of()) : 0;
        return new Observation.ValuesChanged(
                column.id(),
                null,
                lost,
                values,
                Damage.DROPPED,
                partly ? some.missing() : samples.of(pair, column),
                Tallies.name(column.id()) + ": gone with " + lost + (lost == 1 ? " value" : " values")
                        + (found > 0 ? "; another " + found + " are found again" : "")
                        + (unseen > 0 ? "; what became of " + unseen + " more is unknown" : ""));
    }

    private static List<ValuesMoved> moved(Map<LedgerTable.Column, Found> found) {
        return found.values().stream().map(Found::moved).toList();
    }

    /** Columns that are gone, and held values of their own. */
    static List<LedgerTable.Column> gone(Pair pair, Tally old) {
        return pair.before().columns().stream()
                .filter(column -> pair.columns().get(column) == null && !column.computed())
                .filter(column -> old.columns().get(column.handle()).count() > 0)
                .toList();
    }

    /** @param connection not in auto-commit mode */
    static List<Example> examples(
            Connection connection, RowQuestions questions, LedgerTable table, LedgerTable.Column column)
            throws SQLException {
        List<Example> examples = new ArrayList<>();
        List<LedgerTable.Column> key = table.key();
        try (RowCursor rows = new RowCursor(connection, questions, table.asked(key, List.of(column)))) {
            RowCursor.Row row = rows.next();
            while (row != null && examples.size() < EXAMPLES) {
                if (row.values().get(0) != null) {
                    String by = key.isEmpty()
                            ? ""
                            : key.get(0).id().name() + " "
                                    + ColumnDamage.shortened(row.key().get(0));
                    examples.add(
                            new Example(by, ColumnDamage.shortened(row.values().get(0)), null));
                }
                row = rows.next();
            }
        }
        return examples;
    }

    /** Rows that are gone from a table that is there: what is proved of all that they held, or nothing. */
    List<ValuesMoved> ofRows(Pair pair, List<List<String>> keys) throws SQLException {
        if (keys.isEmpty()) {
            return List.of();
        }
        List<LedgerTable.Column> held = pair.before().columns().stream()
                .filter(column -> !column.computed() && !pair.before().key().contains(column))
                .toList();
        Map<LedgerTable.Column, Found> found = whereabouts.of(pair, held, new HashSet<>(keys));
        return whereabouts.all(held, found) ? moved(found) : List.of();
    }
}
