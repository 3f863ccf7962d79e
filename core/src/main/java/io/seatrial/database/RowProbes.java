package io.seatrial.database;

import io.seatrial.database.suspect.Suspect;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.sql.SQLException;
import java.util.List;

/** What a database must answer so that rows can be put to the test beyond counting them; each answer is SQL. */
public interface RowProbes {

    /**
     * Lists what hands out ids: columns {@code schema} (NULL where names have none), {@code table}, {@code column}, {@code sequence}, and {@code ask},
     * a query for the next id, the largest id in use (or NULL), and whether the next one is in use.
     */
    String sequences();

    /**
     * True when a foreign key that is there before and after has watched over everything that was written in between, unless
     * a script said otherwise; false where a session may begin with all of them asleep.
     */
    default boolean watchful() {
        return true;
    }

    /** Asks whether foreign keys sleep in the session: one value, true where they do; null where they never sleep unseen. */
    default String asleep() {
        return null;
    }

    /** True where a unique key is an index and no constraint, so that such indexes are put to the test. */
    default boolean keysAreIndexes() {
        return false;
    }

    /** Counts the rows of one table that refer to a row of the other which is not there; no row with NULL refers. */
    String orphans(RowQuestions.Table child, RowQuestions.Table parent);

    /** Asks for some of these rows: the key of the child first, then the columns that refer, all as text. */
    String someOrphans(RowQuestions.Table child, RowQuestions.Table parent);

    /** Counts the rows of a table that are alike in all of its columns with another one that is counted already. */
    String twins(RowQuestions.Table table);

    /** Asks for values that several rows share, as text, and then by how many rows; the most frequent first. */
    String someTwins(RowQuestions.Table table);

    /**
     * Ways to break a constraint; none where no row can be made up that breaks it.
     *
     * @param schema as the database is now
     */
    List<Breach> breaches(SchemaObject constraint, Schema schema);

    /**
     * Queries each of which may find the rows that a statement failed on, in the database as it was before the script; the
     * better ones come first. Whoever gives one to a person must have tried it: some may not even run.
     *
     * @param refusal what the server said
     * @param sql the statement that failed
     * @param earlier the statements of the same script before it
     * @param before the schema before the script
     */
    default List<Suspect> suspects(Refusal refusal, String sql, List<String> earlier, Schema before) {
        return List.of();
    }

    /** Makes constraints that wait for the end of the transaction speak at once; null where none wait. */
    String settleConstraints();

    /** True when a failure is the refusal of the constraint that the breach is meant for, and of no other. */
    default boolean refuses(SQLException failure, Breach breach) {
        return breach.state().equals(failure.getSQLState())
                && String.valueOf(failure.getMessage()).contains('"' + breach.name() + '"');
    }

    /**
     * One way to break a constraint.
     *
     * @param material asks for values as text, each row another try; null where {@code sql} takes none. No row means that
     *     there is nothing to break the constraint with
     * @param sql changes one row, with a {@code ?} for each value; afterwards the row breaks the constraint
     * @param proof counts rows that break it; null where changing a row is proof enough
     * @param words what is tried, to follow "a row"; {@code %s} stands for the first value
     * @param state the code by which the constraint refuses
     * @param name by which the refusal names the constraint
     */
    record Breach(String material, String sql, String proof, String words, String state, String name) {}
}
