package io.seatrial.data.fill;

/** What kind of rows to make up. */
public enum Population {
    /** As ordinary production data would be: a migration that fails on them is wrong. */
    PLAUSIBLE,
    /** Edge cases that the schema allows: a migration that fails only on them assumes something about the data. */
    ADVERSARIAL
}
