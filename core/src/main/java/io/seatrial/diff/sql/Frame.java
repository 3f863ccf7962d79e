package io.seatrial.diff.sql;

import java.util.List;

/**
 * What a script of statements needs around it where it is run as a whole.
 *
 * @param opening statements before the first, without semicolons
 * @param closing statements after the last
 * @param delimiter what ends a statement that holds semicolons, for clients that have to be told; null where none has to
 * @param caution what a person should know before running them; null for nothing
 */
public record Frame(List<String> opening, List<String> closing, String delimiter, String caution) {

    public static final Frame NONE = new Frame(List.of(), List.of(), null, null);

    public Frame {
        opening = List.copyOf(opening);
        closing = List.copyOf(closing);
    }

    /** True when all statements come to pass together or not at all. */
    boolean whole() {
        return !opening.isEmpty();
    }

    /** The statement as a client reads it. */
    List<String> shown(String sql) {
        if (delimiter == null || sql.indexOf(';') < 0) {
            return (sql + ";").lines().toList();
        }
        return ("DELIMITER " + delimiter + "\n" + sql + delimiter + "\nDELIMITER ;")
                .lines()
                .toList();
    }
}
