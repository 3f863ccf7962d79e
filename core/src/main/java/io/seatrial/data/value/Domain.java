package io.seatrial.data.value;

/** The values a column may take, by number: the same number gives the same value, different numbers different ones. */
public interface Domain {

    /** How many different values there are, at least 1. */
    long size();

    /** The text of a value. @param index from 0 to below {@link #size()} */
    String at(long index);

    /** How many of the first values are ordinary; the others are for columns that need many different ones. */
    default long ordinary() {
        return size();
    }

    /** True when a greater number gives a greater value. */
    default boolean ascending() {
        return false;
    }
}
