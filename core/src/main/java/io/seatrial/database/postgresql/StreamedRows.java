package io.seatrial.database.postgresql;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.Encoding;

/** The rows of a query whose columns are all texts, one after the other: while one is looked at, the server makes more. */
final class StreamedRows implements AutoCloseable {

    /** A signature and a word of flags; then the length of what may follow them. */
    private static final int HEADER = 15;

    private final CopyOut copy;
    private final Encoding encoding;
    private final SharedTexts texts;
    private ByteBuffer message = ByteBuffer.allocate(0);
    private int[] starts = new int[16];
    private int[] lengths = new int[16];

    StreamedRows(Connection connection, String sql, SharedTexts texts) throws SQLException {
        this.encoding = connection.unwrap(BaseConnection.class).getEncoding();
        this.texts = texts;
        this.copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy (" + sql + "\n) to stdout (format binary)");
        if (more()) {
            int extension = message.getInt(HEADER);
            message.position(HEADER + Integer.BYTES + extension);
        }
    }

    private boolean more() throws SQLException {
        byte[] next = copy.readFromCopy();
        message = ByteBuffer.wrap(next == null ? new byte[0] : next);
        return next != null;
    }

    /** Goes to the next row; false when there is none. */
    boolean next() throws SQLException {
        if (!message.hasRemaining() && !more()) {
            return false;
        }
        int columns = message.getShort();
        if (columns > starts.length) {
            starts = new int[columns];
            lengths = new int[columns];
        }
        for (int i = 0; i < columns; i++) {
            lengths[i] = message.getInt();
            starts[i] = message.position();
            message.position(starts[i] + Math.max(0, lengths[i]));
        }
        return columns >= 0 || next();
    }

    /** The text in that column, counted from 1, or null; equal ones are one string. */
    String shared(int column) throws SQLException {
        int length = lengths[column - 1];
        return length < 0 ? null : texts.text(message.array(), starts[column - 1], length, this::decoded);
    }

    /** The same as a string of its own. */
    String own(int column) throws SQLException {
        int length = lengths[column - 1];
        return length < 0 ? null : decoded(message.array(), starts[column - 1], length);
    }

    private String decoded(byte[] bytes, int start, int length) throws SQLException {
        try {
            return encoding.decode(bytes, start, length);
        } catch (IOException e) {
            throw new SQLException("a text that the server sent is not in the encoding of the session", e);
        }
    }

    /** Lets go of what has not been read. */
    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }
}
