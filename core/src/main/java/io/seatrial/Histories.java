package io.seatrial;

import io.seatrial.migration.History;
import io.seatrial.migration.layout.Detection;
import io.seatrial.migration.layout.Project;
import io.seatrial.trouble.SettingsException;
import java.io.IOException;

/** Reads the history that the settings point at. */
final class Histories {

    private Histories() {}

    static History read(Settings settings) {
        Settings.HistorySettings where = settings.history();
        Detection detection = Detection.of(new Project(settings.project()), where.layout(), where.path());
        try {
            return detection.read(where.placeholders());
        } catch (IOException e) {
            throw new SettingsException("Reading the migrations in " + detection.root() + ": " + e.getMessage(), e);
        }
    }
}
