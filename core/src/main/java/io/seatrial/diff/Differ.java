package io.seatrial.diff;

import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tells what makes one schema into another, as a sorted list of changes. */
public final class Differ {

    private Differ() {}

    /** The changes from {@code before} to {@code after}; empty exactly when the two are equal. */
    public static List<Change> between(Schema before, Schema after) {
        if (before == after) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>();
        for (SchemaObject old : before.objects().values()) {
            SchemaObject now = after.get(old.id());
            if (now == null) {
                changes.add(new Change.Removed(old));
            } else if (now != old && !now.equals(old)) {
                changes.add(new Change.Altered(old, now, facts(old, now)));
            }
        }
        for (SchemaObject now : after.objects().values()) {
            if (before.get(now.id()) == null) {
                changes.add(new Change.Added(now));
            }
        }
        return changes;
    }

    private static SortedMap<String, FactChange> facts(SchemaObject before, SchemaObject after) {
        SortedMap<String, FactChange> changes = new TreeMap<>();
        for (String name : before.facts().keySet()) {
            put(changes, name, before, after);
        }
        for (String name : after.facts().keySet()) {
            put(changes, name, before, after);
        }
        return changes;
    }

    private static void put(
            SortedMap<String, FactChange> changes, String name, SchemaObject before, SchemaObject after) {
        String old = before.fact(name);
        String now = after.fact(name);
        if (old == null ? now != null : !old.equals(now)) {
            changes.put(name, new FactChange(old, now));
        }
    }
}
