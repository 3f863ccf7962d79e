package io.seatrial.migration.layout;

import io.seatrial.migration.History;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One file habit: how a tool's files spell versions, directions and transactions.
 *
 * <p>How to add one:
 *
 * <ol>
 *   <li>implement this interface in a class named after the tool, saying in its comment, with the source, how the tool
 *       orders versions, what it puts a transaction around and how a file says otherwise, whether files share a session,
 *       how it splits statements, its placeholders and its tracking table;
 *   <li>add it to {@link Layouts};
 *   <li>add a folder to {@code scenarios/layouts/}.
 * </ol>
 *
 * <p>What lies outside this package uses {@link Detection}.
 */
public interface Layout {

    /** As {@code --layout} spells it, such as {@code golang-migrate}. */
    String name();

    /** What speaks for reading that folder so, or null when nothing does. */
    Evidence recognise(Project project, Folder folder);

    /** The databases, as {@code --database} spells them, that single files of that folder are for by their names. */
    default List<String> databases(Folder folder) {
        return List.of();
    }

    /**
     * Reads the history. Oddities of the files are part of the result, never an exception.
     *
     * @param root the folder that holds the migrations
     * @param placeholders values for the placeholders that the tool replaces in scripts
     */
    History read(Project project, Path root, Map<String, String> placeholders) throws IOException;

    /**
     * What speaks for a layout.
     *
     * @param strength 3 a settings file of the tool names the folder, or the files carry the tool's own markers and
     *     the project depends on it; 2 the tool is a dependency and the files fit, or they carry its markers; 1 only the
     *     files' names fit; 0 there are numbers in front
     * @param migrations about how many there are
     * @param because for a person, such as "go.mod mentions github.com/golang-migrate/migrate"
     */
    record Evidence(int strength, int migrations, String because) {}
}
