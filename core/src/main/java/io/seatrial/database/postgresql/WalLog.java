package io.seatrial.database.postgresql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The write-ahead log of a server that is ours alone, read through the maintenance database, so that scratch databases
 * stay as their migrations make them. Safe for use by several threads.
 */
final class WalLog implements AutoCloseable {

    private final ReadingSession maintenance;
    private final Reading reading;

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

    synchronized WalRecords records(String from, String to) throws SQLException {
        PreparedStatement records = maintenance.prepared(reading.text("wal/changes.sql"));
        records.setString(1, from);
        records.setString(2, to);
        try (ResultSet rows = records.executeQuery()) {
            return WalRecords.of(rows);
        }
    }

    /** The oid of a database. */
    synchronized long database(String name) throws SQLException {
        PreparedStatement database = maintenance.prepared(reading.text("wal/database.sql"));
        database.setString(1, name);
        try (ResultSet row = database.executeQuery()) {
            if (!row.next()) {
                throw new SQLException("there is no database \"" + name + "\" on the server any more");
            }
            return row.getLong(1);
        }
    }

    @Override
    public synchronized void close() {
        maintenance.close();
    }
}
