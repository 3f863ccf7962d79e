package io.seatrial.database.suspect;

import java.util.List;

/** How a database spells what queries about the rows before a script are made of. */
public interface Spelling {

    /** A bare name, in quotes where it needs some. */
    String name(String bare);

    /** A table by its path, so that no name that a query gives to something else can be meant. */
    String table(List<String> path);

    /** A value as a column of that type holds it. */
    default String as(String value, String type) {
        return value;
    }

    /** What follows a list of values that no row has. */
    String norows();

    /** The value without the cast around it, as the cast may be what fails. */
    default String uncast(String value) {
        return value;
    }

    /**
     * Rows of a query under the alias {@code written}.
     *
     * @param columns spelt, as many as the query gives
     */
    default String written(String query, List<String> columns) {
        return "(WITH written (" + String.join(", ", columns) + ") AS (" + query
                + ") SELECT * FROM written) AS written";
    }

    /** True when these statements can be tried in a transaction and leave nothing behind. */
    boolean reversible(List<String> statements);
}
