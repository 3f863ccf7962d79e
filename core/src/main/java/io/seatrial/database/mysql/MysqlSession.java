package io.seatrial.database.mysql;

import io.seatrial.database.Refusal;
import io.seatrial.database.Session;
import java.io.Reader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A session by the text protocol, so that every statement behaves as it does in the server's own client. */
final class MysqlSession implements Session {

    private static final int NOTICES = 50;
    /** So many warnings of one statement are told by themselves. */
    private static final int FIRST = 5;

    /** How to open a connection. */
    @FunctionalInterface
    interface Opening {
        Connection open() throws SQLException;
    }

    private final Opening opening;
    private final boolean ours;
    private final List<String> names;
    private final Disturbance disturbance;
    private final Map<String, String> initial;
    private final List<String> notices = new ArrayList<>();
    private Connection connection;
    private volatile Statement running;
    private volatile boolean aborted;
    private String sent;
    /** True when a statement may have left something in the session. */
    private boolean used;
    /** What is known of the transaction; null when a statement may have changed it. */
    private Transaction known = Transaction.NONE;

    /** @param names of the settings that change how statements work */
    MysqlSession(Opening opening, boolean ours, List<String> names, Disturbance disturbance) throws SQLException {
        this.opening = opening;
        this.ours = ours;
        this.names = names;
        this.disturbance = disturbance;
        this.connection = opening.open();
        this.initial = now();
    }

    @Override
    public long send(String sql) throws SQLException {
        sent = sql;
        known = null;
        disturbance.sending(sql);
        used |= !Effects.leavesNothing(sql);
        try (Statement statement = connection.createStatement()) {
            // Braces and question marks mean what they mean to the server.
            statement.setEscapeProcessing(false);
            running = statement;
            long rows = statement.execute(sql) ? -1 : statement.getLargeUpdateCount();
            hear(statement);
            known = after(sql);
            return rows;
        } finally {
            running = null;
            disturbance.done(sql);
            if (!alive()) {
                disturbance.lingers();
            }
        }
    }

    /** Null where the words do not tell. The driver knows from the server's last answer whether the session commits itself. */
    private Transaction after(String sql) throws SQLException {
        if (Effects.begins(sql)) {
            return Transaction.OPEN;
        }
        return Effects.commits(sql) && connection.getAutoCommit() ? Transaction.NONE : null;
    }

    /** The server's number of the session. */
    long number() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT connection_id()")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The first warnings of a statement; how many there are in all the server knows, even where its list is cut. */
    private void hear(Statement statement) throws SQLException {
        int told = 0;
        for (SQLWarning w = statement.getWarnings(); w != null && notices.size() < NOTICES; w = w.getNextWarning()) {
            if (told++ == FIRST) {
                notices.add(warnings(statement) + " warnings in all");
                return;
            }
            notices.add(Refusals.words(w) + " (" + w.getErrorCode() + ")");
        }
    }

    private static long warnings(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SHOW COUNT(*) WARNINGS")) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public long copyIn(String sql, Reader rows) throws SQLException {
        throw new SQLException("the server has no COPY");
    }

    /** The protocol tells, JDBC does not: outside of a transaction a savepoint is gone as soon as it is set. */
    @Override
    public Transaction transaction() {
        if (known == null) {
            known = inTransaction() ? Transaction.OPEN : Transaction.NONE;
        }
        return known;
    }

    private boolean inTransaction() {
        if (!alive()) {
            return false;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("SAVEPOINT seatrial_probe");
            statement.execute("RELEASE SAVEPOINT seatrial_probe");
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public List<String> notices() {
        List<String> heard = List.copyOf(notices);
        notices.clear();
        return heard;
    }

    @Override
    public Refusal explain(SQLException e) {
        return Refusals.of(e, sent, alive(), ours);
    }

    @Override
    public Map<String, String> settings() throws SQLException {
        Map<String, String> changed = now();
        changed.entrySet().removeIf(setting -> setting.getValue().equals(initial.get(setting.getKey())));
        return changed;
    }

    private Map<String, String> now() throws SQLException {
        String query = names.stream().map(name -> "@@session." + name).collect(Collectors.joining(", ", "SELECT ", ""));
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            Map<String, String> settings = new LinkedHashMap<>();
            for (int i = 0; i < names.size(); i++) {
                settings.put(names.get(i), String.valueOf(row.getString(i + 1)));
            }
            return settings;
        }
    }

    /** A new connection is the only one without temporary tables, user variables and locks of the old. */
    @Override
    public void reset(Map<String, String> settings) throws SQLException {
        if (used || !alive() || transaction() != Transaction.NONE) {
            connection.close();
            connection = opening.open();
            known = Transaction.NONE;
            used = false;
        }
        if (!settings.isEmpty()) {
            set(settings);
        }
    }

    private void set(Map<String, String> settings) throws SQLException {
        used = true;
        String all = settings.entrySet().stream()
                .filter(setting -> names.contains(setting.getKey()))
                .map(setting -> "@@session." + setting.getKey() + " = " + value(setting.getValue()))
                .collect(Collectors.joining(", ", "SET ", ""));
        try (Statement statement = connection.createStatement()) {
            statement.execute(all);
        }
        known = null;
    }

    private static String value(String shown) {
        boolean plain = shown.matches("-?[0-9]+(\\.[0-9]+)?") || shown.equals("null");
        return plain ? shown : Identifiers.literal(shown);
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
        try {
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            // It was cut already.
        }
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
        Connections.close(connection);
    }
}
