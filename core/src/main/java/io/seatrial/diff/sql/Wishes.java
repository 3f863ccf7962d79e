package io.seatrial.diff.sql;

/**
 * How statements should go about their work, where there is a choice.
 *
 * @param notValid true to add constraints to existing tables without looking at old rows, and to look at these afterwards
 *     under a weaker lock
 * @param concurrently true to build and drop indexes without keeping writers out
 * @param anyOrder true when the order of columns is not worth making a table anew
 */
public record Wishes(boolean notValid, boolean concurrently, boolean anyOrder) {

    public static final Wishes NONE = new Wishes(false, false);

    /** That the order of columns does not matter, where it costs more than a word. */
    public static final Wishes ANY_ORDER = new Wishes(false, false, true);

    public Wishes(boolean notValid, boolean concurrently) {
        this(notValid, concurrently, false);
    }
}
