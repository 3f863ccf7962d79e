package io.seatrial.run;

import io.seatrial.data.ledger.Ledger;
import io.seatrial.database.RowQuestions;
import io.seatrial.database.RowTransfer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Makes the rows of one database those of another one of the same schema, as far as they differ, and proves it. */
record Leveling(RowTransfer transfer) {

    /** Null where the dialect knows no way. */
    static Leveling of(RowQuestions questions) {
        return questions.transfer().map(Leveling::new).orElse(null);
    }

    /** To be told that rows were written. */
    interface Written {
        void by(Connection own) throws SQLException;
    }

    /**
     * Rows that came in addition are removed; where that is not all, tables are written anew.
     *
     * @return false where rows differ even then
     */
    boolean make(Ledger own, Ledger model, Written written) throws SQLException {
        boolean level = level(own, model, written);
        transfer.align(model.connection(), own.connection());
        return level;
    }

    private boolean level(Ledger own, Ledger model, Written written) throws SQLException {
        List<RowQuestions.Table> more = own.longer(model);
        if (!more.isEmpty()) {
            transfer.trim(model.connection(), own.connection(), more);
            written.by(own.connection());
        }
        List<RowQuestions.Table> differing = own.differing(model);
        if (differing.isEmpty()) {
            return true;
        }
        transfer.transfer(model.connection(), own.connection(), differing);
        written.by(own.connection());
        return own.differing(model).isEmpty();
    }
}
