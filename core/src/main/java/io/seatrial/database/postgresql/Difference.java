package io.seatrial.database.postgresql;

import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How the objects of an address changed; decides what else must be read again (see {@code dependents.sql}). */
enum Difference {
    NONE,
    /** It is new: whatever names it is new, too, or was written anew. */
    NEW,
    /** Something other than names. */
    FACTS,
    /** Columns came or went. */
    PARTS,
    /** Something is called differently or vanished, or is of a kind that nothing is known about. */
    NAME;

    static Difference between(
            List<ObjectId> before, List<ReadObject> now, Schema schema, Map<ObjectId, String> handles) {
        if (before.isEmpty() && now.isEmpty()) {
            return NAME;
        }
        if (before.isEmpty()) {
            return NEW;
        }
        Map<String, Set<ObjectId>> old = new HashMap<>();
        for (ObjectId id : before) {
            old.computeIfAbsent(handles.get(id), h -> new HashSet<>()).add(id);
        }
        Difference worst = NONE;
        for (ReadObject one : now) {
            Set<ObjectId> same = old.get(one.handle());
            worst = worst.or(
                    same == null
                            ? (one.whole() ? NAME : PARTS)
                            : of(one, same.remove(one.object().id()), schema));
        }
        for (Map.Entry<String, Set<ObjectId>> gone : old.entrySet()) {
            if (!gone.getValue().isEmpty()) {
                worst = worst.or(gone.getKey().contains("/") ? PARTS : NAME);
            }
        }
        return worst;
    }

    /** True when what names the objects may read otherwise now. */
    boolean shows() {
        return this != NONE && this != NEW;
    }

    private static Difference of(ReadObject now, boolean sameName, Schema schema) {
        if (!sameName) {
            return NAME;
        }
        return now.object().equals(schema.get(now.object().id())) ? NONE : FACTS;
    }

    private Difference or(Difference other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
