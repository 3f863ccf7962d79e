package io.seatrial.migration;

/** What the author's tool puts a transaction around. */
public enum TransactionUnit {
    /** The tool opens a transaction, runs the whole script in it, and commits. */
    FILE,
    /**
     * The tool sends the whole script as one query: the server puts an implicit transaction around several statements,
     * none around a single one, and honours a {@code BEGIN} or {@code COMMIT} written in the script.
     */
    ONE_QUERY,
    /** Each statement commits by itself. */
    STATEMENT,
    /** All migrations of one run share a transaction. */
    RUN
}
