package io.seatrial.trial;

import io.seatrial.migration.History;
import io.seatrial.migration.Migration;
import java.util.List;

/** The migrations that can be applied at all. */
final class Ups {

    private Ups() {}

    static List<Migration> of(History history) {
        return history.migrations().stream()
                .filter(migration -> migration.up() != null)
                .toList();
    }
}
