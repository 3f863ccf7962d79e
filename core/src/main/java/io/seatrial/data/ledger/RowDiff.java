package io.seatrial.data.ledger;

import io.seatrial.data.ledger.RowCursor.Row;
import io.seatrial.database.RowQuestions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The rows of a table before and after, laid side by side by their key. */
final class RowDiff {

    private final Pair pair;
    private final List<LedgerTable.Column> columns;
    private final List<ColumnDamage> damages;
    private final List<List<String>> lostKeys = new ArrayList<>();
    private long lost;
    private long added;
    private long kept;

    private RowDiff(Pair pair, List<LedgerTable.Column> columns, List<ColumnDamage> damages) {
        this.pair = pair;
        this.columns = columns;
        this.damages = damages;
    }

    /** @param columns as they were before; all of them are still there */
    static RowDiff of(
            RowQuestions questions, Pair pair, List<LedgerTable.Column> columns, Connection before, Connection after)
            throws SQLException {
        List<ColumnDamage> damages = new ArrayList<>();
        List<Casts> casts = new ArrayList<>();
        List<LedgerTable.Column> now = new ArrayList<>();
        for (LedgerTable.Column column : columns) {
            LedgerTable.Column then = pair.columns().get(column);
            Casts cast =
                    column.type().equals(then.type()) ? null : new Casts(after, questions, column.type(), then.type());
            if (cast != null) {
                casts.add(cast);
            }
            now.add(then);
            damages.add(new ColumnDamage(column, then, cast));
        }
        RowDiff diff = new RowDiff(pair, columns, damages);
        try (RowCursor old = new RowCursor(before, questions, pair.before().asked(pair.key(), columns));
                RowCursor young = new RowCursor(after, questions, pair.after().asked(pair.keyAfter(), now))) {
            diff.run(old, young);
        }
        for (Casts cast : casts) {
            cast.close();
        }
        return diff;
    }

    private void run(RowCursor before, RowCursor after) throws SQLException {
        Row old = before.next();
        Row now = after.next();
        while (old != null || now != null) {
            int order = old == null ? 1 : now == null ? -1 : old.compareTo(now);
            if (order < 0) {
                lost++;
                if (lostKeys.size() < Crossing.MOST) {
                    lostKeys.add(old.key());
                }
            } else if (order > 0) {
                added++;
            } else {
                kept++;
                compare(old, now);
            }
            old = order <= 0 ? before.next() : old;
            now = order >= 0 ? after.next() : now;
        }
    }

    private void compare(Row old, Row now) throws SQLException {
        for (int i = 0; i < columns.size(); i++) {
            if (!Objects.equals(old.values().get(i), now.values().get(i))) {
                damages.get(i).add(key(old), old.values().get(i), now.values().get(i));
            }
        }
    }

    private String key(Row row) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < row.key().size(); i++) {
            parts.add(pair.key().get(i).id().name() + " "
                    + ColumnDamage.shortened(row.key().get(i)));
        }
        return String.join(", ", parts);
    }

    long lost() {
        return lost;
    }

    /** The keys of the lost rows; none where there are too many to be looked for. */
    List<List<String>> lostKeys() {
        return lost > lostKeys.size() ? List.of() : lostKeys;
    }

    long added() {
        return added;
    }

    long kept() {
        return kept;
    }

    /** In the order of the columns they were asked for. */
    List<ColumnDamage> damages() {
        return damages;
    }
}
