package io.seatrial.database.postgresql;

import io.seatrial.database.RowQuestions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;

/**
 * A table of which two databases hold different rows.
 *
 * <p>Scripts that ask for no order meet rows in the order in which they lie. So where rows must come, all go that lie behind
 * the first one that differs, and all that lie there come.
 *
 * @param there the rows that are to be here, too
 * @param alike how many rows stay, from the first on
 */
record Uneven(RowPrints there, RowPrints here, int alike) {

    /** With as many rows alike as there are; what a partitioned table holds lies in many places, and counts as one. */
    Uneven(RowPrints there, RowPrints here) {
        this(there, here, there.table().whole() ? 0 : there.alike(here));
    }

    /** The same, but all rows go and come. */
    Uneven whole() {
        return new Uneven(there, here, 0);
    }

    /** True when some rows stay and others come. */
    boolean partly() {
        return alike > 0 && !superfluous();
    }

    /** True when no row must come. */
    boolean superfluous() {
        return alike == there.rows().size() || here.covers(there);
    }

    void delete(Connection to) throws SQLException {
        boolean odd = superfluous() && alike < there.rows().size();
        try (PreparedStatement statement = to.prepareStatement("DELETE FROM " + RowPrints.source(table())
                + (odd ? " t WHERE " + RowPrints.key(table()) + " = ANY (?)" : tail()))) {
            if (odd) {
                Set<String> keys = here.missingFrom(there);
                statement.setArray(1, to.createArrayOf("text", keys.toArray(new String[0])));
            }
            statement.executeUpdate();
        }
    }

    /** Asks for the rows that are not among the first ones, on either side. */
    String tail() {
        return alike == 0
                ? ""
                : " WHERE ctid > (SELECT ctid FROM " + RowPrints.source(table()) + " LIMIT 1 OFFSET " + (alike - 1)
                        + ")";
    }

    private RowQuestions.Table table() {
        return there.table();
    }
}
