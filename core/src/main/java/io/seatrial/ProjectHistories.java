package io.seatrial;

import io.seatrial.database.Dialect;
import io.seatrial.migration.History;
import io.seatrial.migration.layout.Detection;
import io.seatrial.migration.layout.Editions;
import io.seatrial.migration.layout.Project;
import io.seatrial.trouble.SettingsException;
import java.io.IOException;
import java.util.List;

/** Reads the histories that the settings point at. */
final class ProjectHistories {

    private ProjectHistories() {}

    /** One of which every file can be read. */
    static History whole(Settings settings) {
        return whole(settings, settings.databases());
    }

    /** The one for the first of these databases, and of which every file can be read. */
    static History whole(Settings settings, List<String> databases) {
        History history = read(settings, databases);
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
        return read(settings, settings.databases());
    }

    private static History read(Settings settings, List<String> databases) {
        Editions editions = editions(settings);
        try {
            if (databases.isEmpty()) {
                return editions.first();
            }
            Dialect dialect = Dialects.meant(databases.get(0));
            return editions.on(dialect.name(), dialect.alsoReads()).history();
        } catch (IOException e) {
            throw unreadable(settings, e);
        }
    }

    /** What the project keeps for each database. */
    static Editions editions(Settings settings) {
        Settings.HistorySettings where = settings.history();
        Detection detection = Detection.of(new Project(settings.project()), where.layout(), where.path());
        return Editions.of(detection, where.placeholders(), where.path() != null);
    }

    static SettingsException unreadable(Settings settings, IOException e) {
        return new SettingsException("Reading the migrations of " + settings.project() + ": " + e.getMessage(), e);
    }
}
