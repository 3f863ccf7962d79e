package io.seatrial.database;

import io.seatrial.schema.Snapshot;
import java.sql.SQLException;

/**
 * Reads what one database is made of, again and again.
 *
 * <p>The first read asks for everything, later ones only for what changed since; both give the same value. Reads on
 * sessions of its own, with pinned settings, opened when needed. Sees what is committed. Not safe for use by several
 * threads.
 */
public interface SchemaReader extends AutoCloseable {

    /** What the database is made of now. */
    Snapshot read() throws SQLException;

    /** To be told that nothing but rows was written since the last read, or since the copy was made. */
    default void onlyRows() throws SQLException {
        // Nothing is known by which reading could be spared.
    }

    /** Closes the sessions, so that the database can be copied or dropped; the next read opens new ones. */
    void pause();

    /**
     * A reader for a database that was just made as a copy of this one. It starts from what this reader read last, so
     * that its first read, too, asks only for what changed since.
     */
    SchemaReader forCopy(String database) throws SQLException;

    /** Closes the sessions; never throws. */
    @Override
    void close();
}
