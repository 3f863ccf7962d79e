package io.seatrial.data.ledger;

import java.util.List;

/**
 * A way from a row that was there before to rows in which its values may be found again.
 *
 * @param from the columns of the old table that lead the way: its key, or a foreign key
 * @param sql asks for the texts of what they lead to, then of the candidates, in the order of the former
 * @param candidates columns that may hold the values
 * @param gathered true when many old rows lead to one new row
 */
record Route(List<LedgerTable.Column> from, String sql, List<LedgerTable.Column> candidates, boolean gathered) {}
