package io.seatrial.database.postgresql;

import io.seatrial.database.DatabaseServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** A session for reading, with pinned settings and each query prepared once; opened when needed, and again after closing. */
final class ReadingSession implements AutoCloseable {

    private final DatabaseServer server;
    private final String database;
    private final String settings;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private Connection connection;

    ReadingSession(DatabaseServer server, String database, String settings) {
        this.server = server;
        this.database = database;
        this.settings = settings;
    }

    String database() {
        return database;
    }

    /** The same kind of session on another database of the server. */
    ReadingSession on(String other) {
        return new ReadingSession(server, other, settings);
    }

    Connection connection() throws SQLException {
        if (connection == null) {
            Properties properties = server.credentials();
            properties.setProperty("prepareThreshold", "1");
            connection = DriverManager.getConnection(server.url(database), properties);
            try (Statement statement = connection.createStatement()) {
                statement.execute(settings);
            }
        }
        return connection;
    }

    /** The statement for that query, prepared on first use. */
    PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement known = prepared.get(sql);
        if (known == null) {
            known = connection().prepareStatement(sql);
            prepared.put(sql, known);
        }
        return known;
    }

    @Override
    public void close() {
        prepared.clear();
        Connection open = connection;
        connection = null;
        if (open != null) {
            try {
                open.close();
            } catch (SQLException e) {
                // The server is gone or has cut the line: there is nothing left to close.
                return;
            }
        }
    }
}
