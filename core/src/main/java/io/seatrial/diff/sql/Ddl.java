package io.seatrial.diff.sql;

import io.seatrial.diff.Change;
import io.seatrial.schema.Schema;
import java.util.Collection;

/**
 * Writes the statements that make one schema into another, in the words of one kind of database.
 *
 * <p>What it writes is a proposal: whoever shows it to a person has run it first, and says what came of it.
 */
public interface Ddl {

    /** The statements by which a database made like the one becomes like the other. */
    Remake remake(Schema from, Schema to, Wishes wishes);

    /** The statements that only give objects their new names, so that they keep what they hold; to be run first. */
    Remake renames(Collection<Change> changes, Schema from);
}
