package io.seatrial.database.sqlite;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import org.sqlite.Function;

/** Functions that SQLite does not have: stand-ins for those of the application, and what the ledger asks for. */
final class Functions {

    // Types of values; source: sqlite.org, "Fundamental Datatypes".
    static final int INTEGER = 1;
    static final int REAL = 2;
    static final int BLOB = 4;
    static final int NULL = 5;

    private static final AtomicLong UNKNOWN = new AtomicLong();

    private Functions() {}

    /** Makes a function of that name which gives back its first argument. */
    static void standIn(Connection connection, String name) throws SQLException {
        Function.create(connection, name, new StandIn(), -1, Function.FLAG_DETERMINISTIC);
    }

    /** Makes the functions that {@link SqliteRows} uses. */
    static void forLedger(Connection connection, Path file) throws SQLException {
        Function.create(connection, SqliteRows.TALLY, new TallyFunction(), -1, 0);
        Function.create(connection, SqliteRows.COMMITS, new Commits(file), 0, 0);
    }

    private static final class StandIn extends Function {

        @Override
        protected void xFunc() throws SQLException {
            switch (args() == 0 ? NULL : value_type(0)) {
                case INTEGER -> result(value_long(0));
                case REAL -> result(value_double(0));
                case BLOB -> result(value_blob(0));
                case NULL -> result();
                default -> result(value_text(0));
            }
        }
    }

    /**
     * How many times something was committed to the file; a number never given before where the file does not tell.
     *
     * <p>Source: sqlite.org, "Database File Format", offsets 18 (write version, 2 with a write-ahead log) and 24 (file change
     * counter).
     */
    private static final class Commits extends Function {

        private static final int WRITE_VERSION = 18;
        private static final int CHANGE_COUNTER = 24;

        private final Path file;

        Commits(Path file) {
            this.file = file;
        }

        @Override
        protected void xFunc() throws SQLException {
            result(count());
        }

        private String count() {
            try (RandomAccessFile header = new RandomAccessFile(file.toFile(), "r")) {
                header.seek(WRITE_VERSION);
                if (header.read() == 1) {
                    header.seek(CHANGE_COUNTER);
                    return Integer.toString(header.readInt());
                }
            } catch (IOException e) {
                // Then nobody knows.
            }
            return "? " + UNKNOWN.incrementAndGet();
        }
    }
}
