package io.seatrial.migration.layout;

import io.seatrial.trouble.NoHistoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Says that a project holds no migrations that can be read, where was looked, and what can be done. */
final class NothingFound {

    private NothingFound() {}

    /**
     * The message for that.
     *
     * @param migrations the folder that the user named, or null
     * @param foreign the tools seen whose migrations Seatrial cannot read
     * @param numbered a folder of numbered files that could be read all the same, or null
     */
    static NoHistoryException in(Project project, Path migrations, List<String> foreign, String numbered) {
        String where = migrations == null
                ? project.root() + " (" + project.folders().size() + " folders, without packages and build results)"
                : migrations.toString();
        if (foreign.isEmpty()) {
            return new NoHistoryException("Looking for migrations: none were found in " + where + ". " + known()
                    + " Name the folder with --migrations DIR and, where its files are spelt in another way, the layout"
                    + " with --layout NAME.");
        }
        return new NoHistoryException("Looking for migrations in " + where
                + ": they belong to a tool that Seatrial cannot run yet. " + String.join(". ", foreign)
                + "."
                + (numbered == null ? "" : " There are numbered SQL files, too: " + numbered + "."));
    }

    private static String known() {
        return "Known layouts are "
                + Layouts.all().stream().map(Layout::name).collect(Collectors.joining(", "))
                + ": files such as 20240131120000_name.sql, 12_name.up.sql, V3__name.sql or 001.sql, and folders with"
                + " up.sql and down.sql.";
    }
}
