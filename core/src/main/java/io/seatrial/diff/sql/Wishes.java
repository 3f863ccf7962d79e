package io.seatrial.diff.sql;

/**
 * How statements should go about their work, where there is a choice.
 *
 * @param notValid true to add constraints to existing tables without looking at old rows, and to look at these afterwards
 *     under a weaker lock
 * @param concurrently true to build and drop indexes without keeping writers out
 */
public record Wishes(boolean notValid, boolean concurrently) {

    public static final Wishes NONE = new Wishes(false, false);
}
