package io.seatrial.data.ledger;

import io.seatrial.data.ledger.Scans.State;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;

/** Tells from what the server counts whether rows were written to tables that are there, without reading any. */
public final class RowWatch {

    private final Scans scans;
    private final Collection<LedgerTable> tables;
    private final Map<String, State> begun;

    private RowWatch(Scans scans, Collection<LedgerTable> tables, Map<String, State> begun) {
        this.scans = scans;
        this.tables = tables;
        this.begun = begun;
    }

    /** Begins; null where the server does not say it of every table. */
    public static RowWatch begin(Ledger ledger) throws SQLException {
        if (ledger.tallies().settle() == null) {
            return null;
        }
        Scans scans = new Scans(ledger.tallies().questions());
        Collection<LedgerTable> tables = ledger.tables().values();
        Map<String, State> now = scans.touched(ledger.connection(), tables);
        boolean all = ledger.tables().keySet().stream()
                .allMatch(table -> !now.getOrDefault(table, State.UNKNOWN).equals(State.UNKNOWN));
        return all ? new RowWatch(scans, tables, now) : null;
    }

    /**
     * True when no row of the tables that were there has been written since, and they are there still.
     *
     * @param connection what others wrote must have been settled
     */
    public boolean quiet(Connection connection) throws SQLException {
        Map<String, State> now = scans.touched(connection, tables);
        return begun.entrySet().stream().allMatch(table -> table.getValue().equals(now.get(table.getKey())));
    }
}
