package io.seatrial.database.postgresql;

import io.seatrial.database.Refusal;
import io.seatrial.database.Session;
import java.io.IOException;
import java.io.Reader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/** A session by the simple query protocol, so that every statement behaves as it does in psql. */
final class PostgresSession implements Session {

    private static final int NOTICES = 50;

    private final Connection connection;
    private final BaseConnection driver;
    private final boolean ours;
    private final List<String> notices = new ArrayList<>();
    private volatile boolean aborted;

    PostgresSession(Connection connection, boolean ours) throws SQLException {
        this.connection = connection;
        this.driver = connection.unwrap(BaseConnection.class);
        this.ours = ours;
    }

    @Override
    public long send(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // Braces and question marks mean what they mean to the server.
            statement.setEscapeProcessing(false);
            try {
                return statement.execute(sql) ? -1 : statement.getLargeUpdateCount();
            } finally {
                hear(statement.getWarnings());
            }
        }
    }

    @Override
    public boolean takesSeveral() {
        return true;
    }

    @Override
    public long copyIn(String sql, Reader rows) throws SQLException, IOException {
        CopyManager copying = connection.unwrap(PGConnection.class).getCopyAPI();
        return copying.copyIn(sql, rows);
    }

    private void hear(SQLWarning warning) {
        for (SQLWarning w = warning; w != null && notices.size() < NOTICES; w = w.getNextWarning()) {
            notices.add(w.getMessage());
        }
    }

    @Override
    public List<String> notices() {
        List<String> heard = List.copyOf(notices);
        notices.clear();
        return heard;
    }

    @Override
    public Transaction transaction() {
        return switch (driver.getTransactionState()) {
            case IDLE -> Transaction.NONE;
            case OPEN -> Transaction.OPEN;
            case FAILED -> Transaction.FAILED;
        };
    }

    @Override
    public Refusal explain(SQLException e) {
        return Refusals.of(e, alive(), ours);
    }

    @Override
    public Map<String, String> settings() throws SQLException {
        Map<String, String> settings = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(Questions.text("session-settings"))) {
            while (rows.next()) {
                settings.put(rows.getString(1), rows.getString(2));
            }
        }
        return settings;
    }

    @Override
    public void reset(Map<String, String> settings) throws SQLException {
        if (transaction() != Transaction.NONE) {
            send("ROLLBACK");
        }
        send("DISCARD ALL");
        if (settings.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement("SELECT set_config(?, ?, false)")) {
            for (Map.Entry<String, String> setting : settings.entrySet()) {
                statement.setString(1, setting.getKey());
                statement.setString(2, setting.getValue());
                statement.execute();
            }
        }
    }

    @Override
    public void cancel() {
        try {
            driver.cancelQuery();
        } catch (SQLException e) {
            abort();
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
        try {
            connection.close();
        } catch (SQLException e) {
            // What could not be closed is gone.
        }
    }
}
