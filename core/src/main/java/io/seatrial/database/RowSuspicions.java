package io.seatrial.database;

import io.seatrial.schema.Schema;
import java.util.List;

/** Suspects rows of having made a statement fail. */
public interface RowSuspicions {

    /**
     * Queries each of which may find the rows that a statement failed on, in the database as it was before the script; the
     * better ones come first. Whoever gives one to a person must have tried it: some may not even run.
     *
     * @param refusal what the server said
     * @param sql the statement that failed
     * @param earlier the statements of the same script before it
     * @param before the schema before the script
     */
    List<String> queries(Refusal refusal, String sql, List<String> earlier, Schema before);
}
