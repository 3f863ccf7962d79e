package io.seatrial.schema;

import java.util.SortedMap;

/**
 * One object of a database with everything that is known of it.
 *
 * @param facts by name, such as {@code type} or {@code nullable}; a fact that the server leaves empty is absent, so no
 *     value is null
 */
public record SchemaObject(ObjectId id, SortedMap<String, String> facts) {

    public SchemaObject {
        facts = FactMap.copyOf(facts);
    }

    /** The value of a fact, or null when the object has no such fact. */
    public String fact(String name) {
        return facts.get(name);
    }
}
