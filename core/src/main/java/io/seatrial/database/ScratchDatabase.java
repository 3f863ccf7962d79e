package io.seatrial.database;

import io.seatrial.schema.Snapshot;
import java.sql.Connection;
import java.sql.SQLException;

/** A throw-away database: made by Seatrial, and dropped by it. Not safe for use by several threads. */
public interface ScratchDatabase extends AutoCloseable {

    /** Its name on the server. */
    String name();

    /** A new connection as the driver gives it, for reading and filling; the caller closes it. */
    Connection connect() throws SQLException;

    /** A new session, as a migration tool would open one; the caller closes it. */
    Session open() throws SQLException;

    /**
     * The same, but one that finds out how statements treat tables with rows (see {@link Session#seen}); these statements it
     * may send with more words than were written. Only where {@link Dialect#showsWork} is true of some.
     */
    default Session openWatched() throws SQLException {
        throw new UnsupportedOperationException("nothing can be seen here");
    }

    /**
     * What the database is made of now.
     *
     * <p>The first call reads everything; later ones read what changed since. Read on a session of its own with pinned
     * settings.
     */
    Snapshot snapshot() throws SQLException;

    /**
     * Gets ready for a {@link #snapshot} in another thread, during which rows may be written here.
     *
     * @return false where that cannot be
     */
    default boolean heedsWriters() throws SQLException {
        return false;
    }

    /**
     * To be told that nothing but rows was written since the last {@link #snapshot}: then what that cost the server's log
     * need not be read.
     */
    default void onlyRows() throws SQLException {
        // Nothing is known by which reading could be spared.
    }

    /** A copy of it, with rows. Sessions that are open on this database must have been closed by the caller. */
    ScratchDatabase copy();

    /** Takes over what was learnt by looking at a copy of this database, both still being the same; asks nothing. */
    default void learn(ScratchDatabase copy) {}

    /**
     * Where a statement failed only because copies of this database use what the whole server shares, such as a role: lets
     * this database be alone on the server until {@link #rejoin}.
     *
     * @param sqlState of the failure
     * @param detail what else the server said of it, or null
     * @return false where that was not the reason, or nothing can be done about it
     */
    boolean standAlone(String sqlState, String detail);

    /** Ends what {@link #standAlone} began. */
    void rejoin();

    /** Ends all sessions on it, also those that do not answer any more. */
    void evict();

    /** How a person connects to it with the database's own client; without a password, but on a server that is
     * Seatrial's alone. */
    String howToConnect();

    /** Leaves the database behind when it is closed, for a person to look at. */
    void keep();

    /** Drops the database; never throws. */
    @Override
    void close();
}
