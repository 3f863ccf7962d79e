package io.seatrial.migration;

import java.util.List;

/**
 * Rows that a project brings along for one environment.
 *
 * @param environment such as {@code reference} or {@code development}
 * @param scripts in the order they are loaded; empty where a command loads them
 * @param command gets {@code DATABASE_URL} and loads the rows; null where scripts do
 * @param file to point at: the first script, or where the command is named; null where there is nothing to load
 * @param line of that file, 1-based; 0 for the file as a whole
 * @param since the version of the migration that was the newest when the seed was last written; null where nothing tells
 * @param because how that is known, for a person; or why there is nothing to load
 */
public record Seed(
        String environment, List<Script> scripts, String command, String file, int line, String since, String because) {

    /** The environment that every other one builds on. */
    public static final String REFERENCE = "reference";

    public Seed {
        scripts = List.copyOf(scripts);
    }

    /** An environment that has seeds, and none for the database at hand. @param because what there is instead */
    public static Seed missing(String environment, String because) {
        return new Seed(environment, List.of(), null, null, 0, null, because);
    }

    /** False where there is nothing to load on the database at hand. */
    public boolean there() {
        return command != null || !scripts.isEmpty();
    }
}
