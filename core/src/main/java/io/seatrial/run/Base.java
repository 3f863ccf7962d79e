package io.seatrial.run;

import io.seatrial.database.ScratchDatabase;
import io.seatrial.database.Session;
import io.seatrial.migration.Script;
import io.seatrial.recording.Outcome;
import io.seatrial.run.Timing.Part;
import io.seatrial.tool.Ran;
import io.seatrial.trial.Scratch;
import io.seatrial.trouble.EnvironmentException;
import io.seatrial.trouble.SettingsException;
import java.sql.SQLException;
import java.util.Map;

/** What every trial begins on: an empty database, or one that holds what the history builds on. */
final class Base implements AutoCloseable {

    private final Workshop workshop;
    private ScratchDatabase template;

    Base(Workshop workshop) {
        this.workshop = workshop;
    }

    Scratch scratch() {
        Terms terms = workshop.terms();
        ScratchDatabase database = workshop.timing()
                .spend(
                        Part.SERVER,
                        () -> terms.extensions().isEmpty() && terms.startFrom() == null
                                ? workshop.server().create()
                                : template().copy());
        return new RunScratch(workshop, database, Map.of());
    }

    private ScratchDatabase template() {
        if (template == null) {
            template = workshop.server().create();
            try (Session session = template.open()) {
                for (String extension : workshop.terms().extensions()) {
                    extend(session, extension);
                }
                if (workshop.terms().startFrom() != null) {
                    load(session, workshop.terms().startFrom());
                }
            } catch (SQLException e) {
                throw new EnvironmentException("Opening a scratch database: " + e.getMessage(), e);
            }
        }
        return template;
    }

    private void extend(Session session, String extension) {
        try {
            session.send("CREATE EXTENSION IF NOT EXISTS \"" + extension.replace("\"", "\"\"") + "\" CASCADE");
        } catch (SQLException e) {
            throw new EnvironmentException(
                    "Making the extension " + extension + ", which the settings ask for: "
                            + session.explain(e).message(),
                    e);
        }
    }

    private void load(Session session, Script script) {
        Ran ran = workshop.runner().run(session, script, true, null);
        if (ran.outcome() instanceof Outcome.Failed failed) {
            throw new SettingsException("Loading what the history starts from: " + failed.file() + ", line "
                    + failed.line() + ": " + failed.message());
        }
    }

    @Override
    public void close() {
        if (template != null) {
            template.close();
        }
    }
}
