package io.seatrial.database.suspect;

import java.util.List;

/** How a database spells what queries about the rows before a script are made of. */
public interface Spelling {

    /** A bare name, in quotes where it needs some. */
    String name(String bare);

    /** A table by its path, so that no name that a query gives to something else can be meant. */
    String table(List<String> path);

    /** A value as a column of that type holds it. */
    String as(String value, String type);

    /** What follows a list of values that no row has. */
    String norows();

    /** The value without the cast around it, as the cast may be what fails. */
    String uncast(String value);

    /**
     * Rows of a query under the alias {@code written}.
     *
     * @param columns spelt, as many as the query gives
     */
    String written(String query, List<String> columns);

    /** True when these statements can be tried in a transaction and leave nothing behind. */
    boolean reversible(List<String> statements);
}
