package io.seatrial.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * What a database must answer so that its rows can be compared with those of another database of its kind; each answer is
 * SQL that only reads.
 *
 * <p>Each row has a position: the value of its key where every database orders such values alike, else a hash. Positions
 * are compared by the database alone; here they are texts.
 */
public interface SliceQuestions {

    /** Pins what changes how values are written; sent once in a session. */
    String settings();

    /** Pins the settings and opens the one transaction of the session, which only reads and sees one moment. */
    default void begin(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(settings());
        }
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
    }

    /** Asks for a text that is the same in all databases whose fingerprints mean the same. */
    String canary();

    /** True for types whose values every database orders alike, so that the key itself can be a position. */
    boolean orders(String type);

    /**
     * Asks in one scan for the number of rows, then for each column the number of its values that are not NULL and their
     * fingerprint, which is tied to the key; at last, where there is no key, for the fingerprint of whole rows.
     */
    String overall(Rows rows);

    /** Asks for the position of every so-many-th row within the slice, but never of the first one. */
    String positions(Rows rows, Slice slice, long every);

    /**
     * Asks in one scan for the number of each piece that holds rows, counted from 0, for how many rows and for their
     * fingerprint.
     *
     * @param bounds ascending; a piece begins with its bound and ends before the next one
     */
    String pieces(Rows rows, List<String> bounds);

    /**
     * Asks for the rows of the slices, in the order of their identities by code points: the key's texts, then a fingerprint
     * of each column (null for NULL). Where there is no key: two fingerprints of the row, then how often it is there.
     */
    String rows(Rows rows, List<Slice> slices);

    /** Asks for rows by their identities: these, then the beginnings of the columns' texts. */
    String values(Rows rows, List<List<String>> identities);

    /** From a position to before another one. @param from null for the first of all; to null for the end */
    record Slice(String from, String to) {

        /** Everything. */
        public static final Slice ALL = new Slice(null, null);
    }

    /** @param type as the database spells it */
    record Column(String name, String type) {}

    /**
     * The rows of a table.
     *
     * @param path bare names, from the schema in
     * @param whole true to read its partitions too, false for its own rows alone
     * @param key columns by which a row is known; empty where there is none
     * @param hashed true when the position is a hash, a whole number of 64 bits
     * @param columns the columns of interest, the key's among them
     * @param where a condition of the user's, or null
     */
    record Rows(
            List<String> path, boolean whole, List<Column> key, boolean hashed, List<Column> columns, String where) {

        public Rows {
            path = List.copyOf(path);
            key = List.copyOf(key);
            columns = List.copyOf(columns);
        }
    }
}
