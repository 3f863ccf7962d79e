package io.seatrial.database;

import io.seatrial.sql.Splitter;

/**
 * One kind of database, as the answers it gives.
 *
 * <p>How to add one: implement this interface in a room {@code database.<name>}, put its catalogue SQL into the
 * resources folder of the same name, add a line to the explicit list of dialects, and let a test extend
 * {@code DialectContract}.
 */
public interface Dialect {

    /** As {@code --database} spells it, such as {@code postgresql}. */
    String name();

    Splitter splitter();

    /** Makes scratch databases on that server; fails with what privilege or what else is missing. */
    ScratchServer open(DatabaseServer server);
}
