package io.seatrial.database;

/**
 * A server from the point of view of trials: it lends empty scratch databases, and copies of them.
 *
 * <p>Every database it makes carries a recognisable prefix, and closing it drops what is left of them.
 */
public interface ScratchServer extends AutoCloseable {

    Dialect dialect();

    /** The version as reports show it, such as {@code 15.18}. */
    String version();

    /** A new, empty scratch database. */
    ScratchDatabase create();

    @Override
    void close();
}
