package io.seatrial.trial;

/** What kind of rows is put in the way of a migration. */
public enum Population {
    /** As ordinary production data would be. */
    PLAUSIBLE,
    /** Edge cases that the schema allows, added to the rows that are there. */
    ODD
}
