package io.seatrial.check.history;

import io.seatrial.check.Found;
import io.seatrial.migration.Direction;
import io.seatrial.migration.History;
import io.seatrial.migration.Migration;
import io.seatrial.migration.Oddity;
import java.util.stream.Stream;

/** What is strange about the files of a history, by kind. */
final class Oddities {

    private Oddities() {}

    static <T extends Oddity> Stream<T> in(History history, Class<T> kind) {
        return history.oddities().stream().filter(kind::isInstance).map(kind::cast);
    }

    /** Points the finding at a file, and at the migration that it belongs to where it belongs to one. */
    static Found at(Found found, History history, String file) {
        history.migrations().stream()
                .filter(migration -> belongs(migration, file))
                .findFirst()
                .ifPresent(migration -> found.about(migration, Direction.UP));
        return found.at(file, 0);
    }

    private static boolean belongs(Migration migration, String file) {
        return Stream.of(migration.up(), migration.down())
                .anyMatch(script -> script != null && script.file().equals(file));
    }

    /** Points the finding at a migration by its version; at the whole history where there is none of that version. */
    static Found atVersion(Found found, History history, String version) {
        history.migrations().stream()
                .filter(migration -> migration.version().equals(version))
                .findFirst()
                .ifPresent(migration -> found.about(migration, Direction.UP));
        return found;
    }
}
