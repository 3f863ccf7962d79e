package io.seatrial.diff;

import io.seatrial.schema.Facts;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Sees through the user that a database happens to be built by: where everything that one role owns in the first schema
 * belongs to one other role in the second, that is said once instead of at each object.
 */
public final class Owners {

    private Owners() {}

    /** The first schema with the owners that the second has for the same things; a line for each role is added to told. */
    public static Schema aligned(Schema first, Schema second, List<String> told) {
        Map<String, TreeMap<String, Integer>> meetings = new TreeMap<>();
        for (SchemaObject object : first.objects().values()) {
            SchemaObject other = second.get(object.id());
            String owner = object.fact(Facts.OWNER.name());
            String there = other == null ? null : other.fact(Facts.OWNER.name());
            if (owner != null && there != null) {
                meetings.computeIfAbsent(owner, key -> new TreeMap<>()).merge(there, 1, Integer::sum);
            }
        }
        Map<String, String> names = new TreeMap<>();
        meetings.forEach((owner, others) -> {
            if (others.size() == 1 && others.lastEntry().getValue() > 1 && !others.containsKey(owner)) {
                names.put(owner, others.firstKey());
                told.add("what " + owner + " owns in the first belongs to " + others.firstKey() + " in the second ("
                        + others.firstEntry().getValue() + " objects)");
            }
        });
        return names.isEmpty() ? first : renamed(first, names);
    }

    private static Schema renamed(Schema schema, Map<String, String> names) {
        List<SchemaObject> changed = new ArrayList<>();
        for (SchemaObject object : schema.objects().values()) {
            String name = names.get(object.facts().getOrDefault(Facts.OWNER.name(), ""));
            if (name != null) {
                SortedMap<String, String> facts = new TreeMap<>(object.facts());
                facts.put(Facts.OWNER.name(), name);
                changed.add(new SchemaObject(object.id(), facts));
            }
        }
        return schema.with(changed);
    }
}
