package io.seatrial.database.mysql;

import io.seatrial.database.DatabaseServer;
import io.seatrial.trouble.EnvironmentException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Finds and drops the scratch databases of runs that are over. */
final class Stale {

    private Stale() {}

    static List<String> clean(Flavour flavour, DatabaseServer server) {
        List<String> stale = new ArrayList<>();
        try (Connection connection = Connections.open(server, server.maintenanceDatabase());
                Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery(flavour.text("server/stale-databases.sql"))) {
                while (rows.next()) {
                    if (!rows.getBoolean(2)) {
                        stale.add(rows.getString(1));
                    }
                }
            }
            String version =
                    connection.getMetaData().getDatabaseProductVersion().replaceFirst("^5\\.5\\.5-", "");
            Privileges privileges = new Privileges(flavour, version, connection);
            for (String name : stale) {
                for (String sql : privileges.takenAway(name)) {
                    statement.execute(sql);
                }
                statement.execute("DROP DATABASE IF EXISTS " + Identifiers.quoted(name));
            }
            return stale;
        } catch (SQLException e) {
            throw new EnvironmentException(
                    "Dropping scratch databases that were left behind on " + server.label() + ": " + Refusals.words(e),
                    e);
        }
    }
}
