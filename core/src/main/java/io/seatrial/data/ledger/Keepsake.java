package io.seatrial.data.ledger;

import io.seatrial.recording.Observation;
import io.seatrial.recording.Observation.Example;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Snapshot;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is kept of a database's rows where it will be changed: their fingerprints, and what some columns hold. Enough where
 * nothing becomes of rows but that columns and tables go with what they hold.
 */
public final class Keepsake {

    private final Snapshot then;
    private final Tallies tallies;
    private final Map<LedgerTable.Column, List<Example>> held;

    private Keepsake(Snapshot then, Tallies tallies, Map<LedgerTable.Column, List<Example>> held) {
        this.then = then;
        this.tallies = tallies;
        this.held = held;
    }

    /** @param leaving columns that may go, of which some values are kept */
    public static Keepsake of(Ledger now, Collection<ObjectId> leaving) throws SQLException {
        now.read();
        Map<LedgerTable.Column, List<Example>> held = leaving.isEmpty() ? Map.of() : held(now, leaving);
        return new Keepsake(now.snapshot(), now.tallies().still(), held);
    }

    private static Map<LedgerTable.Column, List<Example>> held(Ledger now, Collection<ObjectId> leaving)
            throws SQLException {
        Map<LedgerTable.Column, List<Example>> held = new HashMap<>();
        Connection connection = now.connection();
        connection.setAutoCommit(false);
        try {
            for (LedgerTable table : now.tables().values()) {
                for (LedgerTable.Column column : table.columns()) {
                    if (leaving.contains(column.id())) {
                        held.put(
                                column,
                                Departures.examples(connection, now.tallies().questions(), table, column));
                    }
                }
            }
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        return held;
    }

    /**
     * What {@link Ledger#since} would tell, compared with a database that holds what this one held; null where only such a
     * database could tell.
     *
     * @param now the same database
     */
    public List<Observation> told(Ledger now) throws SQLException {
        now.read();
        Map<String, Tally> before = tallies.read(null, then);
        Map<String, Tally> after = now.tallies().read(now.connection(), now.snapshot());
        List<Pair> pairs = Pair.of(tallies.tables(then), now.tables());
        Routes routes = Routes.between(now, then.schema(), pairs, before, after);
        // Where no route leads anywhere, no row is looked at.
        Departures departures = new Departures(
                (pair, column) -> held.get(column),
                new Whereabouts(now.tallies().questions(), null, null, routes));
        List<Observation> told = new ArrayList<>();
        for (Pair pair : pairs) {
            Tally old = before.get(pair.before().handle());
            Tally left = pair.after() == null ? null : after.get(pair.after().handle());
            if (!kept(pair, old, left) || loses(pair, old) && !routes.of(pair).isEmpty()) {
                return null;
            }
            told.addAll(Comparison.gone(departures, pair, old, left, now.snapshot()));
        }
        return told;
    }

    /** True when all rows of a table are there, with the values of all columns that are there; or all of it is gone. */
    private boolean kept(Pair pair, Tally old, Tally left) {
        return left == null
                || old.rows() == 0 && left.rows() == 0
                || old.rows() == left.rows()
                        && Comparison.differing(pair, old, left).isEmpty()
                        && held.keySet().containsAll(Departures.gone(pair, old));
    }

    private static boolean loses(Pair pair, Tally old) {
        return pair.after() == null
                ? old.rows() > 0
                : !Departures.gone(pair, old).isEmpty();
    }
}
