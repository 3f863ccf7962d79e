package io.seatrial.trial;

/** What kind of rows is put in the way of a migration. */
public enum Population {
    /** As ordinary production data would be. */
    PLAUSIBLE,
    /** Edge cases that the schema allows, added to the rows that are there. */
    ODD,
    /** Only those of the user's own, none made up; for an empty database. */
    OWN,
    /** As ordinary production data would be, whatever the user says of it. */
    INVENTED
}
