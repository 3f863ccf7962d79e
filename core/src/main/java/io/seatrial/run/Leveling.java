package io.seatrial.run;

import io.seatrial.data.ledger.Ledger;
import io.seatrial.database.RowQuestions;
import io.seatrial.database.RowTransfer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Makes the rows of one database those of another one of the same schema, as far as they differ, and proves it. */
record Leveling(RowTransfer transfer) {

    /** For more rows than this, the files of a database are copied in less time. */
    private static final long MANY = 200_000;

    /** Null where the dialect knows no way. */
    static Leveling of(RowQuestions questions) {
        return questions.transfer().map(Leveling::new).orElse(null);
    }

    /** To be told that rows were written. */
    interface Written {
        void by(Connection own) throws SQLException;
    }

    /** @throws SQLException also where it does not pay, or rows differ even then */
    void make(Ledger own, Ledger model, Written written) throws SQLException {
        List<RowQuestions.Table> doubtful = own.doubtful(model, MANY);
        boolean wrote = transfer.transfer(model.connection(), own.connection(), doubtful, MANY);
        if (wrote) {
            written.by(own.connection());
        }
        own.adopt(model, wrote ? doubtful : List.of());
        transfer.align(model.connection(), own.connection());
    }
}
