package io.seatrial.database.sqlite;

import io.seatrial.database.Refusal;
import io.seatrial.database.Session;
import io.seatrial.recording.Outcome.Reason;
import java.io.Reader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sqlite.SQLiteException;

/** A session on a SQLite file; transactions are opened and closed by the statements alone. */
final class SqliteSession implements Session {

    /** How to open a connection. */
    @FunctionalInterface
    interface Opening {
        Connection open() throws SQLException;
    }

    /** What a connection keeps to itself, and what changes how statements work. */
    private static final List<String> SETTINGS = List.of(
            "foreign_keys",
            "defer_foreign_keys",
            "legacy_alter_table",
            "ignore_check_constraints",
            "recursive_triggers",
            "reverse_unordered_selects",
            "writable_schema");

    // Result codes; source: sqlite.org, "Result and Error Codes".
    private static final int INTERRUPT = 9;
    private static final int FULL = 13;
    private static final int CONSTRAINT_TRIGGER = 1811;

    private static final Map<Integer, String> STATES = Map.of(
            20, "22018", 275, "23514", 787, "23503", 1299, "23502", 1555, "23505", 2067, "23505", 2579, "23505", 3091,
            "22018");

    private static final Pattern MESSAGE = Pattern.compile("(?s)\\[[A-Z_]+\\]\\s+(.*)");
    private static final Pattern INNER = Pattern.compile("(?s)[^(]*\\((.*)\\)");

    private final Opening opening;
    private final Map<String, String> initial;
    private Connection connection;
    private volatile Statement running;
    private volatile boolean aborted;

    SqliteSession(Opening opening) throws SQLException {
        this.opening = opening;
        this.connection = opening.open();
        this.initial = now();
    }

    @Override
    public long send(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            running = statement;
            return statement.execute(sql) ? -1 : statement.getUpdateCount();
        } finally {
            running = null;
        }
    }

    @Override
    public long copyIn(String sql, Reader rows) throws SQLException {
        throw new SQLException("SQLite has no COPY");
    }

    /** SQLite tells nobody whether a transaction is open, but it refuses to open one within another. */
    @Override
    public Transaction transaction() {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN");
            statement.execute("ROLLBACK");
            return Transaction.NONE;
        } catch (SQLException e) {
            return Transaction.OPEN;
        }
    }

    @Override
    public List<String> notices() {
        return List.of();
    }

    @Override
    public Refusal explain(SQLException e) {
        String message = words(e.getMessage());
        return new Refusal(reason(code(e), message), state(code(e), message), message, null, 0);
    }

    /** The whole of the library's code, of which the driver passes on the last part alone. */
    static int code(SQLException e) {
        return e instanceof SQLiteException own ? own.getResultCode().code : e.getErrorCode();
    }

    /** The standard's class for what the rows were to blame for; SQLite itself has codes of its own. */
    private static String state(int code, String message) {
        return message.startsWith("malformed JSON") ? "22032" : STATES.get(code);
    }

    /** Functions and modules come from the application; a history that needs them cannot be judged without. */
    private static Reason reason(int code, String message) {
        int primary = code & 0xff;
        if (primary == FULL) {
            return Reason.DISK_FULL;
        }
        if (message.startsWith("no such module") || message.startsWith("no such function")) {
            return Reason.ENVIRONMENT;
        }
        if (primary == INTERRUPT) {
            return Reason.TIMED_OUT;
        }
        return code == CONSTRAINT_TRIGGER ? Reason.RAISED : Reason.REFUSED;
    }

    /** The library's own words, without what the driver puts around them. */
    static String words(String message) {
        Matcher whole = MESSAGE.matcher(message == null ? "" : message);
        if (!whole.matches()) {
            return String.valueOf(message);
        }
        Matcher inner = INNER.matcher(whole.group(1));
        return inner.matches() ? inner.group(1) : whole.group(1);
    }

    @Override
    public Map<String, String> settings() throws SQLException {
        Map<String, String> changed = now();
        changed.entrySet().removeIf(setting -> setting.getValue().equals(initial.get(setting.getKey())));
        return changed;
    }

    private Map<String, String> now() throws SQLException {
        Map<String, String> settings = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement()) {
            for (String name : SETTINGS) {
                try (ResultSet row = statement.executeQuery("pragma " + name)) {
                    if (row.next()) {
                        settings.put(name, row.getString(1));
                    }
                }
            }
        }
        return settings;
    }

    /** A new connection is the only one without temporary tables and open transactions of the old. */
    @Override
    public void reset(Map<String, String> settings) throws SQLException {
        connection.close();
        connection = opening.open();
        try (Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> setting : settings.entrySet()) {
                if (SETTINGS.contains(setting.getKey())) {
                    statement.execute("pragma " + setting.getKey() + " = " + Integer.parseInt(setting.getValue()));
                }
            }
        }
    }

    @Override
    public void cancel() {
        Statement statement = running;
        if (statement != null) {
            try {
                statement.cancel();
            } catch (SQLException e) {
                // It has just ended.
            }
        }
    }

    @Override
    public void abort() {
        aborted = true;
        cancel();
    }

    @Override
    public boolean alive() {
        try {
            return !aborted && !connection.isClosed();
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            // What could not be closed goes with the file.
        }
    }
}
