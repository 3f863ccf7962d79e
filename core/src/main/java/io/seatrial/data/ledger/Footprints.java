package io.seatrial.data.ledger;

import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Snapshot;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the rows of a database were at one moment, by their fingerprints: enough to say that they still are, not what became
 * of them.
 */
public final class Footprints {

    private final Snapshot snapshot;
    private final Tallies tallies;

    private Footprints(Snapshot snapshot, Tallies tallies) {
        this.snapshot = snapshot;
        this.tallies = tallies;
    }

    /** That of the rows as they are. */
    public static Footprints of(Ledger now) throws SQLException {
        now.read();
        return new Footprints(now.snapshot(), now.tallies().still());
    }

    /**
     * True where it is certain that all rows are there and hold what they held; false also where it would take a closer look.
     *
     * @param now the same database
     * @param meant tables that may be gone, and columns that may hold something else
     */
    public boolean holds(Ledger now, Set<ObjectId> meant) throws SQLException {
        Map<String, Tally> before = tallies.read(null, snapshot);
        now.read();
        Map<String, Tally> after = now.tallies().read(now.connection(), now.snapshot());
        for (Pair pair : Pair.of(tallies.tables(snapshot), now.tables())) {
            Tally old = before.get(pair.before().handle());
            boolean gone = pair.after() == null;
            boolean kept = gone
                    ? old.rows() == 0 || meant.contains(pair.before().id())
                    : holds(pair, old, after.get(pair.after().handle()), meant);
            if (!kept) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(Pair pair, Tally old, Tally now, Set<ObjectId> meant) {
        if (old.rows() == 0 && now.rows() == 0) {
            return true;
        }
        return old.rows() == now.rows()
                && pair.comparable(old, now)
                && pair.before().columns().stream().allMatch(column -> holds(pair, column, old, now, meant));
    }

    private static boolean holds(Pair pair, LedgerTable.Column column, Tally old, Tally now, Set<ObjectId> meant) {
        LedgerTable.Column then = pair.columns().get(column);
        if (meant.contains(column.id()) || column.computed() || then != null && meant.contains(then.id())) {
            return true;
        }
        return then != null
                && old.columns().get(column.handle()).equals(now.columns().get(then.handle()));
    }

    /** Tables that held no row and whose files are others now: what would have become of rows in them, nobody knows. */
    public Set<ObjectId> rewrittenEmpty(Ledger now) throws SQLException {
        now.read();
        Map<String, Tally> before = tallies.read(null, snapshot);
        Set<ObjectId> found = new HashSet<>();
        List<Pair> pairs = Pair.of(tallies.tables(snapshot), now.tables());
        for (Pair pair : pairs) {
            boolean empty = before.get(pair.before().handle()).rows() == 0;
            if (empty
                    && pair.after() != null
                    && !tallies.files(pair.before()).equals(now.tallies().files(pair.after()))) {
                found.add(pair.before().id());
            }
        }
        return found;
    }
}
