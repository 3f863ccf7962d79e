package io.seatrial.sql;

/**
 * A comment of a script.
 *
 * @param text with its marks, such as {@code -- why}; of a very long one only the beginning
 * @param line the 1-based line it begins on
 */
public record Comment(String text, int line) {}
