package io.seatrial.schema;

import java.util.function.Function;

/**
 * A named fact with the type of its value, by which checks read objects without spelling names.
 *
 * @param name as the catalogue file labels it, such as {@code nullable}
 * @param reader makes a value of the text; never called with null
 */
public record Fact<T>(String name, Function<String, T> reader) {

    /** The value that this object has, or null when it has no such fact. */
    public T of(SchemaObject object) {
        String text = object.fact(name);
        return text == null ? null : reader.apply(text);
    }

    /** True when the object has the fact with that value. */
    public boolean is(SchemaObject object, T value) {
        return value.equals(of(object));
    }
}
