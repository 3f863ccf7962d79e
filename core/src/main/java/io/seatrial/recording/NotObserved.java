package io.seatrial.recording;

/**
 * Something that could not be looked at, and must not be taken for absent.
 *
 * @param what the thing, such as {@code migration 0042, down}
 * @param why the reason and, where there is one, the remedy
 */
public record NotObserved(String what, String why) {}
