package io.seatrial.database.mysql;

import io.seatrial.database.DatabaseServer;
import io.seatrial.trouble.EnvironmentException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The session that makes and drops databases; nothing is ever written into the database it is connected to. */
final class Maintenance {

    private static final Set<Integer> DENIED = Set.of(1044, 1142, 1227);

    private final Flavour flavour;
    private final DatabaseServer server;
    private final Connection connection;
    private final String version;

    /** @param run a lock of this name is held as long as the session lives, by which others know that the run does */
    Maintenance(Flavour flavour, DatabaseServer server, String run) {
        this.flavour = flavour;
        this.server = server;
        try {
            this.connection = Connections.forReading(flavour, server, server.maintenanceDatabase());
            // Packagers put their own name behind the number, and old drivers wanted a 5 before it.
            this.version = connection
                    .getMetaData()
                    .getDatabaseProductVersion()
                    .replaceFirst("^5\\.5\\.5-", "")
                    .replaceFirst("-.*", "");
            try (PreparedStatement lock = connection.prepareStatement("SELECT get_lock(?, 0)")) {
                lock.setString(1, run);
                lock.executeQuery().close();
            }
        } catch (SQLException e) {
            throw trouble("Connecting to " + server.label(), e);
        }
    }

    String version() {
        return version;
    }

    Connection connection() {
        return connection;
    }

    /** Fails with the statement that gives the right, when the user may not make databases. */
    void demandCreateDatabase(String name) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + Identifiers.quoted(name));
            statement.execute("DROP DATABASE " + Identifiers.quoted(name));
        } catch (SQLException e) {
            close();
            if (!DENIED.contains(e.getErrorCode())) {
                throw trouble("Making scratch databases on " + server.label(), e);
            }
            throw new EnvironmentException(
                    "Making scratch databases on " + server.label() + ": " + Refusals.words(e)
                            + ". Let an administrator run: GRANT ALL PRIVILEGES ON `seatrial\\_%`.* TO that user;",
                    e);
        }
    }

    void create(String name) {
        run("CREATE DATABASE " + Identifiers.quoted(name));
    }

    /**
     * Drops it, whoever is still connected; a database that is gone already is fine.
     *
     * @param before tells what else to run for that database, while it is still there
     */
    void drop(String name, Function<String, List<String>> before) {
        try {
            evict(name);
            before.apply(name).forEach(this::run);
            run("DROP DATABASE IF EXISTS " + Identifiers.quoted(name));
        } catch (EnvironmentException e) {
            // What cannot be dropped now is left to `clean`.
        }
    }

    /** Ends all sessions on it, which otherwise hold locks that a drop would wait for. */
    void evict(String database) {
        try (PreparedStatement question = connection.prepareStatement(flavour.text("server/sessions-of.sql"));
                Statement order = connection.createStatement()) {
            question.setString(1, database);
            List<Long> sessions = new ArrayList<>();
            try (ResultSet rows = question.executeQuery()) {
                while (rows.next()) {
                    sessions.add(rows.getLong(1));
                }
            }
            for (long session : sessions) {
                kill(order, session);
            }
        } catch (SQLException e) {
            throw trouble("Ending the sessions on " + database, e);
        }
    }

    private static void kill(Statement order, long session) {
        try {
            order.execute("KILL " + session);
        } catch (SQLException e) {
            // It has just ended by itself.
        }
    }

    void run(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw trouble("Running " + sql + " on " + server.label(), e);
        }
    }

    private static EnvironmentException trouble(String doing, SQLException e) {
        boolean gone = e.getSQLState() != null && e.getSQLState().startsWith("08");
        return new EnvironmentException(
                doing + ": " + Refusals.words(e) + " (" + e.getErrorCode() + ")."
                        + (gone ? " Is the server still running?" : ""),
                e);
    }

    void close() {
        Connections.close(connection);
    }
}
