package io.seatrial.run;

import io.seatrial.database.Refusal;
import io.seatrial.database.ScratchDatabase;
import io.seatrial.database.Session;
import io.seatrial.migration.Script;
import io.seatrial.recording.Observation;
import io.seatrial.tool.Expectations;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Asks a person's queries of a scratch database, in a session that begins as the application's do. */
record Questioning(Workshop workshop, ScratchDatabase database) {

    /** What does not hold. @param onlyRun true where queries may answer what they like */
    List<Observation.Unmet> unmet(Script script, boolean onlyRun) throws SQLException {
        try (Connection connection = database.connect()) {
            for (String opening : workshop.terms().session()) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute(opening);
                }
            }
            return new Expectations(
                            connection,
                            workshop.server().dialect().splitter(),
                            workshop.terms().statement(),
                            this::words)
                    .unmet(script, onlyRun);
        }
    }

    private String words(SQLException trouble) {
        try (Session session = database.open()) {
            Refusal refusal = session.explain(trouble);
            return refusal.message() + (refusal.detail() == null ? "" : "\n" + refusal.detail());
        } catch (SQLException e) {
            return String.valueOf(trouble.getMessage());
        }
    }
}
