package io.seatrial.schema;

/** A kind of object that a database is made of, such as {@code table} or {@code policy}: an open set of names. */
public record Kind(String name) implements Comparable<Kind> {

    @Override
    public int compareTo(Kind other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
