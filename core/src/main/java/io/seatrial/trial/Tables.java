package io.seatrial.trial;

import io.seatrial.schema.ObjectId;

/** Some of the tables of a database. */
@FunctionalInterface
public interface Tables {

    /** All of them. */
    Tables ALL = table -> true;

    /** True for a table that is among them. */
    boolean has(ObjectId table);
}
