package io.seatrial;

import io.seatrial.migration.History;
import io.seatrial.migration.layout.Detection;
import io.seatrial.migration.layout.Project;
import io.seatrial.trouble.SettingsException;
import java.io.IOException;

/** Reads the history that the settings point at. */
final class Histories {

    private Histories() {}

    /** One of which every file can be read. */
    static History whole(Settings settings) {
        History history = read(settings);
        if (!history.unreadable().isEmpty()) {
            throw new SettingsException(unreadable(history));
        }
        return history;
    }

    static String unreadable(History history) {
        return "Reading the migrations failed: " + String.join("; ", history.unreadable())
                + ". Nothing was tried: without it, nobody knows what the history comes to.";
    }

    /** As far as it can be read; what cannot be is among its oddities. */
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
