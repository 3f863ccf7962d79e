package io.seatrial.migration.layout;

import io.seatrial.trouble.SettingsException;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Says that a project holds no migrations that can be read, where was looked, and what can be done. */
final class NothingFound {

    private NothingFound() {}

    static SettingsException in(Project project, Path migrations) {
        String where = migrations == null
                ? project.root() + " (" + project.folders().size() + " folders)"
                : migrations.toString();
        return new SettingsException("Looking for migrations: none were found in " + where
                + ". Known layouts are "
                + Layouts.all().stream().map(Layout::name).collect(Collectors.joining(", "))
                + ". Name the folder with --migrations DIR and, where its files are spelt in another way, the layout"
                + " with --layout NAME.");
    }
}
