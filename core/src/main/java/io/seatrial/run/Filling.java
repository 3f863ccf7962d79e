package io.seatrial.run;

import io.seatrial.data.fill.Demands;
import io.seatrial.data.fill.FillPlan;
import io.seatrial.data.fill.FillReport;
import io.seatrial.data.fill.Filler;
import io.seatrial.data.fill.Population;
import io.seatrial.database.DatabaseServer;
import io.seatrial.database.Dialect;
import io.seatrial.database.Loader;
import io.seatrial.schema.Snapshot;
import io.seatrial.trouble.EnvironmentException;
import io.seatrial.trouble.SettingsException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** Fills the tables of one scratch database of the user's. */
public final class Filling {

    private Filling() {}

    /**
     * Brings each table up to the plan's rows.
     *
     * @param server whose maintenance database is filled
     * @throws SettingsException when nothing says that it is a scratch database
     * @throws EnvironmentException when it does not answer
     */
    public static FillReport fill(DatabaseServer server, Dialect dialect, FillPlan plan, Population population) {
        Loader loader = dialect.loader()
                .orElseThrow(
                        () -> new SettingsException("Filling tables of " + dialect.name() + " is not possible yet."));
        String database = server.maintenanceDatabase();
        try (Connection connection = DriverManager.getConnection(server.url(database), server.credentials())) {
            if (!loader.scratch(connection)) {
                throw new SettingsException("Filling " + database + " on " + server.label()
                        + " is refused: nothing says that it is a scratch database. If nobody needs what is in it, run"
                        + " in it: " + loader.marking(connection) + ";");
            }
            Snapshot schema = dialect.snapshot(server);
            plan.expect(List.of(schema.schema()));
            return Filler.of(loader, plan).topUp(connection, schema, population, Demands.NONE);
        } catch (SQLException e) {
            throw new EnvironmentException(
                    "Filling " + database + " on " + server.label() + " failed: " + e.getMessage()
                            + ". What is in its tables stays; run the command again to go on.",
                    e);
        }
    }
}
