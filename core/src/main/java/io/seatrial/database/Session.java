package io.seatrial.database;

import io.seatrial.recording.Observation;
import java.io.IOException;
import java.io.Reader;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * A session on a scratch database as a migration tool would hold one: statements go to the server exactly as written,
 * and transactions are opened and closed by the statements alone.
 *
 * <p>Not safe for use by several threads, except for {@link #cancel} and {@link #abort}.
 */
public interface Session extends AutoCloseable {

    /** What the server says of the transaction. */
    enum Transaction {
        NONE,
        OPEN,
        /** A statement failed; the server refuses everything until the transaction is rolled back. */
        FAILED
    }

    /** Sends one statement. Returns the rows that the server said it touched, -1 where it said nothing. */
    long send(String sql) throws SQLException;

    /** True where several statements may be sent as one, and come to pass together or not at all. */
    default boolean takesSeveral() {
        return false;
    }

    /** Sends a {@code COPY … FROM STDIN} and its rows, as they are read. Returns the number of rows. */
    long copyIn(String sql, Reader rows) throws SQLException, IOException;

    Transaction transaction();

    /** What the server has said since the last call (notices, warnings), in one line each; at most 50 of them. */
    List<String> notices();

    /** What was seen of how the last statement treated tables; empty but for {@link ScratchDatabase#openWatched}. */
    default List<Observation> seen() {
        return List.of();
    }

    /** What the server meant by an exception of {@link #send} or {@link #copyIn}. */
    Refusal explain(SQLException e);

    /** Session settings that statements have changed, by name; empty for a session nobody has set anything in. */
    Map<String, String> settings() throws SQLException;

    /** Makes the session as good as new, but for these settings. */
    void reset(Map<String, String> settings) throws SQLException;

    /** Asks the server to give up the running statement; comes from another thread. */
    void cancel();

    /** Cuts the line without asking the server; comes from another thread. */
    void abort();

    /** False once the line is cut. */
    boolean alive();

    /** Closes the session; what it had not committed is gone. Never throws. */
    @Override
    void close();
}
