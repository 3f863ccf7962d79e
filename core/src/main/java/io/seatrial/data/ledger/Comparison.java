package io.seatrial.data.ledger;

import io.seatrial.database.RowQuestions;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Observation.Damage;
import io.seatrial.schema.Facts;
import io.seatrial.schema.SchemaObject;
import io.seatrial.schema.Snapshot;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Tables before and after, and what is to be told of them. */
final class Comparison {

    private final RowQuestions questions;
    private final Connection before;
    private final Connection after;
    private final Departures departures;
    private final List<Observation> observations = new ArrayList<>();

    Comparison(RowQuestions questions, Connection before, Connection after, Routes routes) {
        this.departures = new Departures(
                (pair, column) -> Departures.examples(before, questions, pair.before(), column),
                new Whereabouts(questions, before, after, routes));
        this.questions = questions;
        this.before = before;
        this.after = after;
    }

    List<Observation> observations() {
        return observations;
    }

    /** @param now null where the table is gone */
    void compare(Pair pair, Tally old, Tally now, Snapshot snapshot) throws SQLException {
        observations.addAll(gone(departures, pair, old, now, snapshot));
        if (now == null || old.rows() == 0 && now.rows() == 0) {
            return;
        }
        List<LedgerTable.Column> differing = differing(pair, old, now);
        if (old.rows() == now.rows() && differing.isEmpty()) {
            return;
        }
        if (pair.key().isEmpty()) {
            unkeyed(pair, old, now, differing);
        } else {
            keyed(pair, old, now, differing);
        }
    }

    /** What is told of a table whatever became of its rows: that it, or columns of it, are gone, and what is NULL. */
    static List<Observation> gone(Departures departures, Pair pair, Tally old, Tally now, Snapshot snapshot)
            throws SQLException {
        if (pair.after() == null) {
            return departures.ofTable(pair, old);
        }
        List<Observation> told = new ArrayList<>(nulls(pair, now, snapshot));
        if (old.rows() > 0 || now.rows() > 0) {
            told.addAll(departures.ofColumns(pair, old));
        }
        return told;
    }

    /** Columns that are new, have a default, and are NULL in old rows. */
    private static List<Observation> nulls(Pair pair, Tally now, Snapshot snapshot) {
        List<Observation> observations = new ArrayList<>();
        for (LedgerTable.Column column : pair.added()) {
            SchemaObject object = snapshot.schema().get(column.id());
            long nulls = now.rows() - now.columns().get(column.handle()).count();
            if (nulls > 0 && object != null && Facts.DEFAULT.of(object) != null) {
                observations.add(new Observation.NullsInNewColumn(
                        column.id(),
                        nulls,
                        now.rows(),
                        Tallies.name(column.id()) + ": NULL in " + nulls + " of " + rows(now.rows())
                                + ", though its default is " + Facts.DEFAULT.of(object)));
            }
        }
        return observations;
    }

    /** Columns whose values may differ: the fingerprints differ, or say nothing together. */
    static List<LedgerTable.Column> differing(Pair pair, Tally old, Tally now) {
        List<LedgerTable.Column> differing = new ArrayList<>();
        for (LedgerTable.Column column : pair.before().columns()) {
            LedgerTable.Column then = pair.columns().get(column);
            if (then != null && !column.computed()) {
                boolean same = pair.comparable(old, now)
                        && old.columns()
                                .get(column.handle())
                                .equals(now.columns().get(then.handle()));
                if (!same) {
                    differing.add(column);
                }
            }
        }
        return differing;
    }

    private void keyed(Pair pair, Tally old, Tally now, List<LedgerTable.Column> differing) throws SQLException {
        RowDiff diff = RowDiff.of(questions, pair, differing, before, after);
        if (diff.lost() == diff.added()) {
            // As many rows went as came: these have other keys now, and cannot be known again.
            if (diff.lost() > 0) {
                rekeyed(pair, diff.lost(), old);
            }
        } else {
            List<Observation.ValuesMoved> moved = departures.ofRows(pair, diff.lostKeys());
            observations.addAll(moved);
            rows(pair, old, now, moved.isEmpty() ? diff.lost() : 0, diff.added());
        }
        for (int i = 0; i < differing.size(); i++) {
            long of = old.columns().get(differing.get(i).handle()).count();
            observations.addAll(diff.damages().get(i).observations(of));
        }
    }

    private void unkeyed(Pair pair, Tally old, Tally now, List<LedgerTable.Column> differing) {
        rows(pair, old, now, Math.max(0, old.rows() - now.rows()), Math.max(0, now.rows() - old.rows()));
        if (old.rows() == now.rows() && pair.before().key().isEmpty()) {
            for (LedgerTable.Column column : differing) {
                LedgerTable.Column then = pair.columns().get(column);
                long values = old.columns().get(column.handle()).count();
                long left = now.columns().get(then.handle()).count();
                if (values > 0 && left < values) {
                    nulled(column, then, values - left, values);
                } else if (values > 0 && column.type().equals(then.type()) && pair.comparable(old, now)) {
                    unknown(pair, column, old);
                }
            }
        }
    }

    private void nulled(LedgerTable.Column column, LedgerTable.Column then, long lost, long values) {
        observations.add(new Observation.ValuesChanged(
                column.id(),
                then.id(),
                lost,
                values,
                Damage.SET_TO_NULL,
                List.of(),
                Tallies.name(column.id()) + ": " + lost + " fewer values than before (of " + values
                        + "); the table has no key, so rows cannot be named"));
    }

    private void unknown(Pair pair, LedgerTable.Column column, Tally old) {
        observations.add(new Observation.ValuesChanged(
                column.id(),
                pair.columns().get(column).id(),
                -1,
                old.columns().get(column.handle()).count(),
                Damage.CHANGED,
                List.of(),
                Tallies.name(column.id()) + ": values changed, by their fingerprint; no key tells in which rows"));
    }

    private void rekeyed(Pair pair, long rows, Tally old) {
        LedgerTable.Column column = pair.key().get(0);
        observations.add(new Observation.ValuesChanged(
                column.id(),
                pair.columns().get(column).id(),
                rows,
                old.rows(),
                Damage.CHANGED,
                List.of(),
                Tallies.name(column.id()) + ": " + rows(rows) + " (of " + old.rows()
                        + ") have another key, so what else became of them is unknown"));
    }

    private void rows(Pair pair, Tally old, Tally now, long lost, long added) {
        if (lost == 0 && added == 0) {
            return;
        }
        List<String> words = new ArrayList<>();
        if (lost > 0) {
            words.add(rows(lost) + " gone");
        }
        if (added > 0) {
            words.add(rows(added) + " added");
        }
        observations.add(new Observation.RowsChanged(
                pair.before().id(),
                pair.after().id(),
                old.rows(),
                now.rows(),
                lost,
                added,
                Tallies.name(pair.before().id()) + ": " + String.join(", ", words) + " (" + old.rows() + " before, "
                        + now.rows() + " after)"));
    }

    static String rows(long count) {
        return count == 1 ? "1 row" : count + " rows";
    }
}
