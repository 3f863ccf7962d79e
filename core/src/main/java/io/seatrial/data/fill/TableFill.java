package io.seatrial.data.fill;

import io.seatrial.data.fill.FillReport.Gap;
import io.seatrial.data.fill.TableModel.ColumnModel;
import io.seatrial.database.Loader;
import io.seatrial.database.Loader.Rejection;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Puts rows into one table: in bulk, and where the database refuses a batch, by searching for the rows it refuses. */
final class TableFill {

    /** The first batch is small, so that what goes wrong with every row is found soon. */
    private static final int PROBE = 1000;

    private static final int BATCH = 100_000;
    private static final int CAREFUL = 100;
    /** So many rows are tried for each that is wanted, and so many more. */
    private static final int TRIES = 4;

    private static final int MORE_TRIES = 500;
    /** So many refusals in a row, and it is tried no more. */
    private static final int PATIENCE = 60;
    /** So many batches in a row of which nothing stays, and it is tried no more. */
    private static final int BARREN = 2;

    /** How far away other rows are looked for. */
    private static final long LEAP = 100_003;

    /** So many of a hundred refused for one reason, and what the history's scripts use is tried instead. */
    private static final int OFTEN = 20;

    /** So many of a hundred refused for one reason leave hardly any. */
    private static final int HARDLY = 80;

    private final Connection connection;
    private final Loader loader;
    private final RowPlan plan;
    private final long first;
    private final Refused refused;
    private final List<Gap> gaps = new ArrayList<>();
    /** Columns that are done without and have not helped yet. */
    private final List<ColumnModel> suspended = new ArrayList<>();

    private long next;
    private long added;
    private long budget;
    private int inRow;
    private int barren;
    private boolean leapt;

    TableFill(Connection connection, Loader loader, RowPlan plan, long first) {
        this.connection = connection;
        this.loader = loader;
        this.plan = plan;
        this.first = first;
        this.next = first;
        this.refused = new Refused(plan);
    }

    /** @return how many rows were added; what is missing is among the {@link #gaps} */
    long fill(long wanted) throws SQLException {
        budget = wanted * TRIES + MORE_TRIES;
        long size = PROBE;
        long phase = PROBE;
        while (added < wanted && budget > 0 && inRow < PATIENCE && barren < BARREN) {
            if (bulk((int) Math.min(size, wanted - added))) {
                size = BATCH;
            } else {
                careful(Math.min(wanted, added + phase));
                // Where batch after batch holds a row that is refused, fewer of them are tried.
                size = PROBE;
                phase *= 2;
            }
        }
        if (added == 0) {
            // What was tried in vain is of no interest.
            gaps.clear();
        }
        if (added < wanted) {
            gaps.add(new Gap(
                    plan.table().id(),
                    (added == 0 ? "no row" : "only " + added + " of " + wanted + " rows") + " could be added: "
                            + refused.told()));
        }
        return added;
    }

    /** The number of the row that would come next. */
    long next() {
        return next;
    }

    List<Gap> gaps() {
        return gaps;
    }

    private boolean bulk(int size) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            long taken = loader.load(connection, plan.table().id(), names(), rows(next, size));
            added += taken;
            next += size;
            // A trigger or rule may take rows without a word, and throw them away or put them elsewhere.
            budget -= size - taken;
            barren = taken > 0 ? 0 : barren + 1;
            connection.releaseSavepoint(before);
            return true;
        } catch (SQLException e) {
            refuse(e, before);
            return false;
        }
    }

    private Iterator<String[]> rows(long from, int size) {
        return new Iterator<>() {
            private long at = from;

            @Override
            public boolean hasNext() {
                return at < from + size;
            }

            @Override
            public String[] next() {
                return plan.row(at++, first);
            }
        };
    }

    private List<String> names() {
        return plan.columns().stream().map(Loader.Typed::name).toList();
    }

    private Rejection refuse(SQLException e, Savepoint before) throws SQLException {
        Rejection rejection = loader.rejection(e);
        if (rejection.fatal()) {
            throw e;
        }
        connection.rollback(before);
        return rejection;
    }

    private void careful(long wanted) throws SQLException {
        while (added < wanted && budget > 0 && inRow < PATIENCE) {
            int size = (int) Math.min(CAREFUL, wanted - added);
            List<String[]> rows = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                rows.add(plan.row(next++, first));
            }
            budget -= size;
            refused.forget();
            judge(rows);
            ease(size);
        }
    }

    /** Lets the database judge a batch; halves what it refuses. */
    private void judge(List<String[]> rows) throws SQLException {
        if (inRow >= PATIENCE) {
            return;
        }
        Savepoint before = connection.setSavepoint();
        try {
            long taken = loader.insert(connection, plan.table().id(), plan.columns(), rows);
            connection.releaseSavepoint(before);
            added += taken;
            refused.collided(rows.size() - taken);
            inRow = taken > 0 ? 0 : inRow + 1;
        } catch (SQLException e) {
            Rejection rejection = refuse(e, before);
            if (rows.size() == 1) {
                refused.note(rejection);
                inRow++;
                return;
            }
            judge(rows.subList(0, rows.size() / 2));
            judge(rows.subList(rows.size() / 2, rows.size()));
        }
    }

    /** When hardly anything but refusals came: does without the columns that are in the way, where that is allowed. */
    private void ease(int tried) throws SQLException {
        Rejection main = refused.main();
        if (main != null
                && refused.mainCount() * 100 >= tried * OFTEN
                && new Easing(connection, loader, plan).favoured(refused.hesitant(), next, first)) {
            inRow = 0;
            return;
        }
        if (main == null || inRow < PATIENCE && refused.mainCount() * 100 < tried * HARDLY) {
            return;
        }
        if (main.constraint() == null && main.column() == null && !leapt) {
            // A trigger may dislike values that another table has; rows far away have others.
            leapt = true;
            inRow = 0;
            next += LEAP;
            return;
        }
        List<ColumnModel> eased = refused.eased();
        suspended.addAll(eased);
        if (!eased.isEmpty()) {
            inRow = 0;
            List<ColumnModel> needed = new Easing(connection, loader, plan).needed(suspended, next, first);
            if (needed != null) {
                needed.forEach(column -> gaps.add(done(column, main)));
                suspended.clear();
            }
        }
    }

    private Gap done(ColumnModel column, Rejection main) {
        boolean omitted = plan.omits(plan.table().position(column.name()));
        return new Gap(
                plan.table().columnId(column.name()),
                (omitted ? "left to its default: " : "left NULL: ") + main.message());
    }
}
