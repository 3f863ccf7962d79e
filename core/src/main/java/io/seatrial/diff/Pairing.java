package io.seatrial.diff;

import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which object of the one schema is which of the other: by id first, then what is left over by other means. */
final class Pairing {

    /** Pairs of one id that differ, and renamed pairs whether they differ or not. */
    final List<Pair> pairs = new ArrayList<>();

    final SortedMap<ObjectId, SchemaObject> removed = new TreeMap<>();
    final SortedMap<ObjectId, SchemaObject> added = new TreeMap<>();

    /** Walks through both schemas at once, as both are sorted. */
    Pairing(Schema before, Schema after) {
        Iterator<SchemaObject> olds = before.objects().values().iterator();
        Iterator<SchemaObject> news = after.objects().values().iterator();
        SchemaObject old = next(olds);
        SchemaObject now = next(news);
        while (old != null || now != null) {
            int order = old == null
                    ? 1
                    : now == null ? -1 : old == now ? 0 : old.id().compareTo(now.id());
            if (order < 0) {
                removed.put(old.id(), old);
            } else if (order > 0) {
                added.put(now.id(), now);
            } else if (old != now && !old.equals(now)) {
                pairs.add(new Pair(old, now));
            }
            old = order <= 0 ? next(olds) : old;
            now = order >= 0 ? next(news) : now;
        }
    }

    private static SchemaObject next(Iterator<SchemaObject> objects) {
        return objects.hasNext() ? objects.next() : null;
    }

    /** Pairs leftovers that are the same object to the server. */
    void byHandle(Map<ObjectId, String> before, Map<ObjectId, String> after) {
        if (removed.isEmpty() || added.isEmpty()) {
            return;
        }
        Map<String, SchemaObject> found = new HashMap<>();
        added.forEach((id, object) -> found.put(id.kind() + " " + after.get(id), object));
        for (SchemaObject old : List.copyOf(removed.values())) {
            String handle = before.get(old.id());
            SchemaObject now = handle == null ? null : found.get(old.id().kind() + " " + handle);
            if (now != null) {
                pair(old, now);
            }
        }
    }

    /** Takes two leftovers together. */
    void pair(SchemaObject old, SchemaObject now) {
        removed.remove(old.id());
        added.remove(now.id());
        pairs.add(new Pair(old, now));
    }
}
