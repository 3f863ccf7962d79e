package io.seatrial.database.postgresql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The write-ahead log of a server that is ours alone, read through the maintenance database, so that scratch databases
 * stay as their migrations make them. Safe for use by several threads.
 */
final class WalLog implements AutoCloseable {

    private final ReadingSession maintenance;
    private final Reading reading;
    /** The transactions that made databases by copying others. */
    private final Set<Integer> births = ConcurrentHashMap.newKeySet();

    /** A database. @param birth the transaction that made it, by its lower 32 bits */
    record Database(long oid, int birth) {}

    WalLog(ReadingSession maintenance, Reading reading) {
        this.maintenance = maintenance;
        this.reading = reading;
    }

    /** Whether the log can be read here; makes the maintenance database ready for it. */
    synchronized boolean open() throws SQLException {
        try (ResultSet row =
                maintenance.prepared(reading.text("wal/available.sql")).executeQuery()) {
            row.next();
            if (!row.getBoolean(1)) {
                return false;
            }
        }
        maintenance.prepared(reading.text("wal/enable.sql")).execute();
        return true;
    }

    /** Where the log ends, with everything committed so far before it. */
    synchronized String position() throws SQLException {
        for (int attempt = 0; ; attempt++) {
            try (ResultSet row =
                    maintenance.prepared(reading.text("wal/position.sql")).executeQuery()) {
                row.next();
                if (row.getBoolean(2) || attempt == 1) {
                    return row.getString(1);
                }
            }
            maintenance.prepared(reading.text("wal/flush.sql")).execute();
        }
    }

    /** Bytes of log between two places, which the server writes as two hexadecimal halves. */
    static long size(String from, String to) {
        return bytes(to) - bytes(from);
    }

    private static long bytes(String place) {
        int slash = place.indexOf('/');
        return Long.parseLong(place.substring(0, slash), 16) << 32 | Long.parseLong(place.substring(slash + 1), 16);
    }

    /**
     * What was committed since a place.
     *
     * @param seen where the log ended when it was looked at last; null where it was not
     * @param most so many bytes are read; where there are more, none
     */
    synchronized WalRecords since(String from, String seen, long most) throws SQLException {
        PreparedStatement records = maintenance.prepared(reading.text("wal/changes.sql"));
        for (int attempt = 0; ; attempt++) {
            records.setString(1, from);
            records.setString(2, from);
            records.setString(3, seen);
            records.setString(4, from);
            records.setLong(5, most);
            records.setBoolean(6, attempt == 1);
            try (ResultSet rows = records.executeQuery()) {
                rows.next();
                if (Boolean.parseBoolean(rows.getString(2)) || attempt == 1) {
                    return WalRecords.of(rows.getString(1), rows);
                }
            }
            maintenance.prepared(reading.text("wal/flush.sql")).execute();
        }
    }

    /** A database just made by copying another one. */
    Database copy(String name) throws SQLException {
        Database copy = database(name);
        births.add(copy.birth());
        return copy;
    }

    /** True for a transaction that did nothing but make a database by copying another one. */
    boolean birth(int xid) {
        return births.contains(xid);
    }

    synchronized Database database(String name) throws SQLException {
        PreparedStatement database = maintenance.prepared(reading.text("wal/database.sql"));
        database.setString(1, name);
        try (ResultSet row = database.executeQuery()) {
            if (!row.next()) {
                throw new SQLException("there is no database \"" + name + "\" on the server any more");
            }
            return new Database(row.getLong(1), (int) row.getLong(2));
        }
    }

    @Override
    public synchronized void close() {
        maintenance.close();
    }
}
