package io.seatrial.database.postgresql;

import io.seatrial.database.DatabaseServer;
import io.seatrial.trouble.EnvironmentException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;

/** The session that makes and drops databases; nothing is ever written into the database it is connected to. */
final class Maintenance {

    static final boolean SCRIPT = true;
    static final boolean READING = false;

    private static final int POLLS = 200;
    private static final long POLL_NANOS = 1_000_000;

    private final DatabaseServer server;
    private final String run;
    private final Connection connection;
    private final int major;
    private final String version;

    Maintenance(DatabaseServer server, String run) {
        this.server = server;
        this.run = run;
        try {
            // The catalogues that are asked about here keep their columns: a question is prepared once.
            this.connection = connect(server.maintenanceDatabase(), "prepareThreshold", "1");
            DatabaseMetaData about = connection.getMetaData();
            this.major = about.getDatabaseMajorVersion();
            // Packagers put their own name behind the number.
            this.version = about.getDatabaseProductVersion().replaceFirst("\\s.*", "");
        } catch (SQLException e) {
            throw trouble("Connecting to " + server.label(), e);
        }
    }

    String version() {
        return version;
    }

    /** A new connection; for scripts, one that sends them as they are. */
    Connection connect(String database, boolean forScripts) throws SQLException {
        // A statement prepared on the server would remember the types of columns that scripts change meanwhile.
        return forScripts ? connect(database, "preferQueryMode", "simple") : connect(database, "prepareThreshold", "0");
    }

    private Connection connect(String database, String property, String value) throws SQLException {
        Properties properties = server.credentials();
        properties.setProperty("ApplicationName", run);
        // Spares the driver settings of its own, which a script could tell from the server's.
        properties.setProperty("assumeMinServerVersion", "9.4");
        properties.setProperty(property, value);
        return DriverManager.getConnection(server.url(database), properties);
    }

    /** Fails with the statement that gives the right, when the user may not make databases. */
    void demandCreateDatabase() {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(Questions.text("privileges"))) {
            if (row.next() && !row.getBoolean(1)) {
                String user = row.getString(2);
                close();
                throw new EnvironmentException("Making scratch databases on " + server.label() + ": the user \"" + user
                        + "\" lacks the privilege. Let an administrator run: ALTER ROLE " + quoted(user)
                        + " CREATEDB;");
            }
        } catch (SQLException e) {
            throw trouble("Asking " + server.label() + " what the user may do", e);
        }
    }

    void create(String name, String template) {
        String sql = "CREATE DATABASE " + quoted(name) + " TEMPLATE " + quoted(template)
                + (template.equals("template0") ? " ENCODING 'UTF8'" : "")
                // Without fsync copying files is the fastest; with it, the write-ahead log is kinder to the server.
                + (server.ours() && major >= 15 ? " STRATEGY FILE_COPY" : "");
        run(sql);
    }

    /** Waits a moment for sessions that were just closed: the server itself would wait in longer steps. */
    void awaitNobodyIn(String database) {
        try (PreparedStatement question = connection.prepareStatement(Questions.text("sessions-of"))) {
            question.setString(1, database);
            for (int i = 0; i < POLLS; i++) {
                try (ResultSet row = question.executeQuery()) {
                    if (row.next() && row.getInt(1) == 0) {
                        return;
                    }
                }
                LockSupport.parkNanos(POLL_NANOS);
            }
        } catch (SQLException e) {
            throw trouble("Waiting for sessions on " + database + " to end", e);
        }
    }

    void evict(String database) {
        try (PreparedStatement order = connection.prepareStatement(Questions.text("evict"))) {
            order.setString(1, database);
            order.execute();
        } catch (SQLException e) {
            throw trouble("Ending the sessions on " + database, e);
        }
    }

    void copySettings(String original, String copy) {
        List<String> settings = new ArrayList<>();
        try (PreparedStatement question = connection.prepareStatement(Questions.text("database-settings"))) {
            question.setString(1, original);
            try (ResultSet rows = question.executeQuery()) {
                while (rows.next()) {
                    settings.add(alter(copy, rows));
                }
            }
        } catch (SQLException e) {
            throw trouble("Reading the settings of " + original, e);
        }
        settings.forEach(this::run);
    }

    private static String alter(String database, ResultSet row) throws SQLException {
        String[] setting = row.getString(1).split("=", 2);
        String whose = row.getLong(3) == 0
                ? "ALTER DATABASE " + quoted(database)
                : "ALTER ROLE " + row.getString(2) + " IN DATABASE " + quoted(database);
        // Settings that are lists of names are kept as such a list; quoting it whole would make one name of it.
        boolean list = setting[0].equals("search_path") || setting[0].endsWith("_preload_libraries");
        String value = list && !setting[1].isBlank() ? setting[1] : "'" + setting[1].replace("'", "''") + "'";
        return whose + " SET " + quoted(setting[0]) + " = " + value;
    }

    /** Drops it, whoever is still connected; a database that is gone already is fine. */
    void drop(String name) {
        tryRun("DROP DATABASE IF EXISTS " + quoted(name) + (major >= 13 ? " WITH (FORCE)" : ""));
    }

    Roles roles() {
        return new Roles(connection, server.ours());
    }

    void run(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        } catch (SQLException e) {
            throw trouble("Running " + sql + " on " + server.label(), e);
        }
    }

    /** True when it worked. */
    boolean tryRun(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static EnvironmentException trouble(String doing, SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        String advice = switch (state.length() < 2 ? state : state.substring(0, 2)) {
            case "08", "57" -> " Is the server still running?";
            case "53" -> " Make room on the server's disk, or take a server with more.";
            default -> "";
        };
        return new EnvironmentException(doing + ": " + e.getMessage() + " (" + state + ")." + advice, e);
    }

    void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            // It is gone already.
        }
    }
}
