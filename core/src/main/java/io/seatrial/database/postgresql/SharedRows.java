package io.seatrial.database.postgresql;

import io.seatrial.database.postgresql.WalRecords.Touched;
import java.util.HashSet;
import java.util.Set;

/** Finds out from the log whether what all databases of a server share may have changed for one of them. */
final class SharedRows {

    private final WalLog log;

    /** Transactions that touched it and were not over when that was last looked at. */
    private final Set<Integer> pending = new HashSet<>();

    /** The transaction that made the database, where that did more than repeat what its original is set to; or 0. */
    private int birth;

    SharedRows(WalLog log) {
        this.log = log;
    }

    /** For a copy just made of the database of this one. @param birth the transaction that has set it to something; or 0 */
    SharedRows forCopy(int birth) {
        SharedRows next = new SharedRows(log);
        next.pending.addAll(pending);
        next.birth = birth;
        return next;
    }

    void clear() {
        pending.clear();
    }

    /** True when nothing is to be looked at again. */
    boolean settled() {
        return pending.isEmpty();
    }

    /** True when it may have changed: by a transaction that touched it now, or has ended since. */
    boolean changed(WalRecords records, CatalogueState state) {
        Set<Integer> touching = new HashSet<>(pending);
        for (Touched row : records.touched()) {
            boolean mereCopying = log.birth(row.xid()) && row.xid() != birth;
            if (row.database() == 0 && state.aside(row.file()) && !mereCopying) {
                touching.add(row.xid());
            }
        }
        pending.clear();
        touching.stream().filter(state::mayBeRunning).forEach(pending::add);
        return !touching.isEmpty();
    }
}
