package io.seatrial.migration.layout;

import io.seatrial.migration.History;
import java.io.IOException;
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
 */
public interface Layout {

    /** As {@code --layout} spells it, such as {@code golang-migrate}. */
    String name();

    /** What speaks for this layout in the project, or null when nothing does. */
    Evidence recognise(Project project) throws IOException;

    /**
     * Reads the history. Oddities of the files are part of the result, never an exception.
     *
     * @param root the folder that holds the migrations, inside the project
     * @param placeholders values for the placeholders that the tool replaces in scripts
     */
    History read(Project project, java.nio.file.Path root, Map<String, String> placeholders) throws IOException;

    /**
     * What speaks for a layout.
     *
     * @param root the folder that holds the migrations
     * @param strength higher is surer: 3 a settings file of the tool names the folder; 2 the tool is a dependency and the
     *     files fit; 1 only the files fit
     * @param because for a person, such as "go.mod requires github.com/golang-migrate/migrate"
     */
    record Evidence(java.nio.file.Path root, int strength, String because) {}
}
