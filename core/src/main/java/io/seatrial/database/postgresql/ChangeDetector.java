package io.seatrial.database.postgresql;

import java.sql.SQLException;

/** Finds out which rows of the catalogue changed, without reading the catalogue. */
interface ChangeDetector {

    /** Notes where things stand; called before everything is read. */
    void mark() throws SQLException;

    /** Learns which row belongs to whom; called in the view of the database in which everything is being read. */
    void learn() throws SQLException;

    /**
     * What changed since the mark or the last call, as far as it is committed.
     *
     * <p>After an exception the detector must be told to mark and learn again.
     *
     * @param known how many objects the database had; to weigh the cost against that of reading them all
     */
    Changes changes(int known) throws SQLException;

    /** Takes it that nothing in the catalogue changed since it was looked at last. */
    default void skip() throws SQLException {
        // Looking costs nothing that depends on how much was written.
    }

    /**
     * A detector for a copy of the database just made, going on from here.
     *
     * @param plain true when the database itself, apart from what is in it, has nothing that a copy would not have
     */
    ChangeDetector forCopy(ReadingSession copy, boolean plain) throws SQLException;

    /** A detector for the database that this untouched one is a copy of, untouched itself since then. */
    ChangeDetector forOriginal(ReadingSession original);

    /**
     * A detector for a database made from the same template as this untouched one, and untouched itself.
     *
     * @param log of the server that it is on, which began alike; null where there is none
     */
    ChangeDetector forTwin(ReadingSession twin, WalLog log) throws SQLException;
}
