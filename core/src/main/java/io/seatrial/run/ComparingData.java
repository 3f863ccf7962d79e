package io.seatrial.run;

import io.seatrial.data.compare.DataComparison;
import io.seatrial.data.compare.DataDifference;
import io.seatrial.data.compare.Side;
import io.seatrial.data.compare.Wanted;
import io.seatrial.database.DatabaseServer;
import io.seatrial.database.Dialect;
import io.seatrial.database.SliceQuestions;
import io.seatrial.trouble.EnvironmentException;
import io.seatrial.trouble.SettingsException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Compares the rows of two databases of the user's, which are only read. */
public final class ComparingData {

    private ComparingData() {}

    /**
     * Compares the maintenance databases of the servers, which is what their URLs name.
     *
     * @throws SettingsException when they are of different kinds, or of one that cannot be compared yet
     * @throws EnvironmentException when one of them does not answer or cannot be read
     */
    public static DataDifference between(
            DatabaseServer a, DatabaseServer b, Dialect dialect, Wanted wanted, DataComparison.Watcher watcher) {
        if (!a.dialect().equals(b.dialect())) {
            throw new SettingsException("Comparing the rows failed: A is " + a.dialect() + " and B is " + b.dialect()
                    + "; they write values differently. Compare databases of one kind.");
        }
        SliceQuestions questions = dialect.slices()
                .orElseThrow(() ->
                        new SettingsException("Comparing the rows of " + dialect.name() + " is not possible yet."));
        try (Connection one = connect(a);
                Connection other = connect(b)) {
            return DataComparison.between(
                    new Side(one, questions, dialect.snapshot(a).schema()),
                    new Side(other, questions, dialect.snapshot(b).schema()),
                    wanted,
                    watcher);
        } catch (SQLException e) {
            throw new EnvironmentException("Comparing the rows: closing a connection failed: " + e.getMessage(), e);
        }
    }

    private static Connection connect(DatabaseServer server) {
        try {
            return DriverManager.getConnection(server.url(server.maintenanceDatabase()), server.credentials());
        } catch (SQLException e) {
            throw new EnvironmentException(
                    "Connecting to " + server.maintenanceDatabase() + " on " + server.label() + " failed: "
                            + e.getMessage(),
                    e);
        }
    }
}
