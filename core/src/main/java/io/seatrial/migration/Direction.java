package io.seatrial.migration;

/** Which way a script leads. */
public enum Direction {
    UP,
    DOWN;

    /** As reports and messages spell it: {@code up} or {@code down}. */
    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
