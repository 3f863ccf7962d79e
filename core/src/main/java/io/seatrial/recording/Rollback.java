package io.seatrial.recording;

import java.util.List;
import java.util.Locale;

/**
 * A way back that was written for a migration and proved by running, on empty tables: up, this way back and up again, each
 * leading where it should.
 *
 * @param version of the migration
 * @param file where it belongs, relative to the project; null where the project's tool has no place for it
 * @param manner what becomes of what is there
 * @param lines what is new, as the project writes it, with remarks as comments; never empty
 */
public record Rollback(String version, String file, Manner manner, List<String> lines) {

    /** How new lines come to what is there, in words that a file's name follows. */
    public enum Manner {
        FILE("as the new file"),
        SECTION("as a new section at the end of"),
        END("at the end of the down in"),
        BEFORE_COMMIT("before the COMMIT that ends the down in"),
        INSTEAD("in the place of the down in");

        private final String words;

        Manner(String words) {
            this.words = words;
        }

        /** For programs, such as {@code before-commit}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Rollback {
        lines = List.copyOf(lines);
    }

    /** Where it goes, such as {@code at the end of the down in db/0002.down.sql}. */
    public String where() {
        return file == null
                ? "wherever you keep rollbacks, as the project's tool has no place for them"
                : manner.words + " " + file;
    }
}
