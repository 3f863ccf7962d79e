package io.seatrial.database.postgresql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The catalogue rows that a stretch of the write-ahead log touches.
 *
 * @param position where the log ended
 * @param end where to go on; null when the stretch holds no whole record
 */
record WalRecords(String position, List<Touched> touched, String end) {

    /** The server describes a record for people, a little differently from version to version. */
    private static final Pattern ROW =
            Pattern.compile("rel:?\\s*\\d+/(\\d+)/(\\d+)[;,]\\s*tid:?\\s*\\(?(\\d+)[/,](\\d+)");

    /**
     * A catalogue row that was inserted, changed or deleted.
     *
     * @param database its oid, 0 for a catalogue that all databases share
     * @param xid the transaction, by its lower 32 bits
     */
    record Touched(long database, long file, String tid, int xid) {}

    static WalRecords of(String position, ResultSet rows) throws SQLException {
        List<Touched> touched = new ArrayList<>();
        String end = null;
        while (rows.next()) {
            if (rows.getString(1) == null) {
                end = rows.getString(3);
            } else {
                touched.add(touched(rows.getString(1), rows.getString(2)));
            }
        }
        return new WalRecords(position, touched, end);
    }

    private static Touched touched(String description, String xid) {
        Matcher row = ROW.matcher(description);
        if (!row.find()) {
            throw new IllegalStateException("cannot read the log record \"" + description + "\"");
        }
        return new Touched(
                Long.parseLong(row.group(1)),
                Long.parseLong(row.group(2)),
                "(" + row.group(3) + "," + row.group(4) + ")",
                (int) Long.parseLong(xid));
    }
}
