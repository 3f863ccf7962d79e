package io.seatrial.run;

import io.seatrial.database.ScratchDatabase;
import io.seatrial.database.ScratchServer;
import io.seatrial.schema.Snapshot;
import io.seatrial.trouble.EnvironmentException;
import java.sql.SQLException;
import java.util.function.Consumer;

/** An empty scratch database handed to somebody else, and what they made of it. */
public final class Handover {

    private Handover() {}

    /**
     * Lends a new database, and looks at it afterwards.
     *
     * @param work gets the database's name on the server
     * @throws EnvironmentException when the database cannot be looked at afterwards
     */
    public static Snapshot of(ScratchServer server, Consumer<String> work) {
        try (ScratchDatabase database = server.create()) {
            work.accept(database.name());
            return database.snapshot();
        } catch (SQLException e) {
            throw new EnvironmentException(
                    "Reading the schema of a scratch database that was lent failed: " + e.getMessage()
                            + ". Look whether whoever got it leaves it in place.",
                    e);
        }
    }
}
