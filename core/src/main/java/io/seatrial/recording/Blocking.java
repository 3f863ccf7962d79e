package io.seatrial.recording;

/** Whom a statement keeps from a table, as far as it was seen. */
public enum Blocking {
    /** Nobody. */
    NOBODY,
    /**
     * Everybody, but only for a moment, however many rows there are; before that it waits for every transaction that is
     * open on the table, and whoever comes meanwhile waits behind it.
     */
    EVERYBODY_FOR_A_MOMENT,
    /** Who writes, as long as it takes, and the longer the more rows there are. */
    WRITERS,
    /** Who reads or writes, as long as it takes. */
    EVERYBODY,
    /** It could not be seen. */
    UNKNOWN;

    /** True when it lasts the longer the more rows there are. */
    public boolean lasting() {
        return this == WRITERS || this == EVERYBODY;
    }
}
