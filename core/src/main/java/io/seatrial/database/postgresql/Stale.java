package io.seatrial.database.postgresql;

import io.seatrial.database.DatabaseServer;
import io.seatrial.trouble.EnvironmentException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Finds and drops the scratch databases of runs that are over. */
final class Stale {

    private Stale() {}

    static List<String> clean(DatabaseServer server) {
        List<String> dropped = new ArrayList<>();
        try (Connection connection =
                        DriverManager.getConnection(server.url(server.maintenanceDatabase()), server.credentials());
                Statement statement = connection.createStatement()) {
            for (String name : names(statement)) {
                // Without FORCE: a session that came in between keeps its database.
                statement.execute("DROP DATABASE IF EXISTS " + Maintenance.quoted(name));
                dropped.add(name);
            }
            return dropped;
        } catch (SQLException e) {
            throw new EnvironmentException(
                    "Dropping scratch databases that were left behind on " + server.label() + ": " + e.getMessage(), e);
        }
    }

    private static List<String> names(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(Questions.text("stale-databases"))) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
