package io.seatrial.database;

import java.util.Properties;

/**
 * A database server that Seatrial may make scratch databases on: one it started itself, or one the user named.
 *
 * <p>Closing it stops the server if Seatrial started it.
 */
public interface DatabaseServer extends AutoCloseable {

    /** The dialect it speaks, such as {@code postgresql}. */
    String dialect();

    /** The JDBC URL of one of its databases, without user or password. */
    String url(String database);

    /** A database to connect to for making and dropping others; nothing is ever written into it. */
    String maintenanceDatabase();

    /** User and password, and driver properties; a new copy at each call. */
    Properties credentials();

    /**
     * True when Seatrial started the server for itself alone, so that server-wide things (roles, settings, the
     * write-ahead log) may be used and changed freely.
     */
    boolean ours();

    /** Bytes that are free where a server of ours keeps its data; {@link Long#MAX_VALUE} where nobody knows. */
    default long room() {
        return Long.MAX_VALUE;
    }

    /**
     * What a server of ours was copied from: those with the same began alike, down to the identities of everything in their
     * catalogues. Null where nobody knows.
     */
    default String origin() {
        return null;
    }

    /** How a person names it in a message, such as {@code embedded PostgreSQL 18.6}; never with a password. */
    String label();

    @Override
    void close();
}
