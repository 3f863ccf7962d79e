package io.seatrial.database.postgresql;

import io.seatrial.database.DatabaseServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** A session for reading, with pinned settings and each query prepared once; opened when needed, and again after closing. */
final class ReadingSession implements AutoCloseable {

    private final DatabaseServer server;
    private final String database;
    private final String settings;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    /** Query → the name it is prepared under for {@link #ask}. */
    private final Map<String, String> named = new HashMap<>();

    private Connection connection;

    /** Takes the rows that the query of that place in the list gave. */
    interface Answers {
        void take(int query, ResultSet rows) throws SQLException;
    }

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

    /**
     * Sends several queries, all at once: waiting for each answer would take longer than the answers themselves.
     *
     * @param queries each with one parameter, {@code $1}, an array of oids
     * @param oids for each of the queries
     */
    void ask(List<String> queries, List<List<Long>> oids, Answers answers) throws SQLException {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < queries.size(); i++) {
            String query = queries.get(i);
            String name = named.get(query);
            if (name == null) {
                name = "asked_" + named.size();
                named.put(query, name);
                all.append("prepare ")
                        .append(name)
                        .append(" (oid[]) as ")
                        .append(query)
                        .append(";\n");
            }
            all.append("execute ")
                    .append(name)
                    .append(" ('")
                    .append(Sorter.array(oids.get(i)))
                    .append("');\n");
        }
        try (Statement statement = connection().createStatement()) {
            statement.setEscapeProcessing(false);
            boolean rows = statement.execute(all.toString());
            int query = 0;
            while (rows || statement.getUpdateCount() >= 0) {
                if (rows) {
                    answers.take(query++, statement.getResultSet());
                }
                rows = statement.getMoreResults();
            }
        }
    }

    @Override
    public void close() {
        prepared.clear();
        named.clear();
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
