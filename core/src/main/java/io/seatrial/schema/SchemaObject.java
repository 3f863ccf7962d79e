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

    /**
     * An object made without detours, as there may be many.
     *
     * @param names of the facts, sorted; must not be changed afterwards
     * @param values in the order of the names, null where there is no such fact; must not be changed afterwards
     */
    public static SchemaObject of(ObjectId id, String[] names, String[] values) {
        return new SchemaObject(id, FactMap.of(names, values));
    }

    /** The value of a fact, or null when the object has no such fact. */
    public String fact(String name) {
        return facts.get(name);
    }
}
