package io.seatrial;

import io.seatrial.migration.History;
import io.seatrial.migration.Migration;
import io.seatrial.migration.Oddity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Finds new migrations that come before ones which are already out in the world. */
final class OutOfOrder {

    private OutOfOrder() {}

    /** @param where completes the sentence "it comes before 0007, which …" */
    static List<Oddity> among(History history, Predicate<Migration> isOut, String where) {
        List<Oddity> found = new ArrayList<>();
        String above = null;
        for (int i = history.migrations().size() - 1; i >= 0; i--) {
            Migration migration = history.migrations().get(i);
            if (isOut.test(migration)) {
                above = above == null ? migration.version() : above;
            } else if (above != null && !migration.repeatable()) {
                found.add(
                        0,
                        new Oddity.OutOfOrder(
                                migration.version(), migration.file(), above, message(migration, above, where)));
            }
        }
        return found;
    }

    private static String message(Migration migration, String above, String where) {
        return migration.version() + " is new, but comes before " + above + ", which " + where;
    }
}
