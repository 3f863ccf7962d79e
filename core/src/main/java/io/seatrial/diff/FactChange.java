package io.seatrial.diff;

/**
 * One fact that differs.
 *
 * @param before null when the object had no such fact
 * @param after null when the object has no such fact any more
 */
public record FactChange(String before, String after) {}
