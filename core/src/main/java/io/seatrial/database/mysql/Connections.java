package io.seatrial.database.mysql;

import io.seatrial.database.DatabaseServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** Opens sessions in which nothing is changed behind a script's back. */
final class Connections {

    /** The driver asks for this mode when it connects, and triggers and routines would keep it for ever. */
    private static final String WITHOUT_THE_DRIVERS_MODE =
            "SET SESSION sql_mode = if(find_in_set('IGNORE_SPACE', @@global.sql_mode) OR find_in_set('ANSI', @@sql_mode),"
                    + " @@sql_mode, replace(replace(@@sql_mode, 'IGNORE_SPACE,', ''), 'IGNORE_SPACE', ''))";

    private Connections() {}

    /** A session as a migration tool has it. */
    static Connection open(DatabaseServer server, String database) throws SQLException {
        return open(server, database, server.credentials());
    }

    private static Connection open(DatabaseServer server, String database, Properties properties) throws SQLException {
        // The driver would make a server that is not strict a strict one.
        properties.setProperty("jdbcCompliantTruncation", "false");
        properties.setProperty("tinyInt1isBit", "false");
        properties.putIfAbsent("allowPublicKeyRetrieval", "true");
        Connection connection = DriverManager.getConnection(server.url(database), properties);
        try (Statement statement = connection.createStatement()) {
            statement.execute(WITHOUT_THE_DRIVERS_MODE);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** A session for reading the catalogue, with pinned settings; it takes several questions in one message. */
    static Connection forReading(Flavour flavour, DatabaseServer server, String database) throws SQLException {
        Properties properties = server.credentials();
        properties.setProperty("allowMultiQueries", "true");
        Connection connection = open(server, database, properties);
        try (Statement statement = connection.createStatement()) {
            statement.execute(flavour.text("reading/session.sql"));
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    static void close(Connection connection) {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                // What could not be closed is gone.
            }
        }
    }
}
