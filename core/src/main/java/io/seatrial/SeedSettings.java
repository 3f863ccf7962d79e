package io.seatrial;

import java.util.List;

/**
 * Where the rows of one environment come from.
 *
 * @param paths files, folders, or patterns with {@code *}, relative to the project; empty where there is a command
 * @param command gets {@code DATABASE_URL} and loads the rows; null where files do
 * @param line of the settings file, 1-based; 0 where nobody said so
 */
public record SeedSettings(List<String> paths, String command, int line) {

    public SeedSettings {
        paths = List.copyOf(paths);
    }
}
