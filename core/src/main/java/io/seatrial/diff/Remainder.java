package io.seatrial.diff;

import io.seatrial.schema.ObjectId;
import io.seatrial.schema.SchemaObject;
import io.seatrial.schema.Snapshot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Guards against blindness: finds objects that the server itself describes in other words than before although none of
 * their facts differs.
 */
final class Remainder {

    /** What stands for the difference among the facts of such a change. */
    static final String FACT = "what Seatrial does not model";

    private Remainder() {}

    /**
     * The objects that changed in a way that no fact tells.
     *
     * @param told what the facts do tell
     */
    static List<Change> of(Snapshot before, Snapshot after, List<Change> told, Renames renames) {
        if (before.texts() == after.texts()) {
            return List.of();
        }
        Set<ObjectId> explained = new HashSet<>();
        Set<List<String>> withParts = new HashSet<>();
        told.forEach(change -> explained.add(change.id()));
        told.stream().filter(change -> !MovedColumns.only(List.of(change))).forEach(change -> whole(change, withParts));
        List<Change> changes = new ArrayList<>();
        for (Map.Entry<ObjectId, String> text : before.texts().entrySet()) {
            String now = after.texts().get(text.getKey());
            boolean differs = now != null && now != text.getValue() && !now.equals(text.getValue());
            boolean known = explained.contains(text.getKey())
                    || withParts.contains(text.getKey().path());
            if (differs && !known && !renames.explain(text.getValue(), now)) {
                changes.add(change(text.getKey(), new FactChange(text.getValue(), now), before, after));
            }
        }
        return changes;
    }

    /** Where a server's text of a table describes its columns and keys, too, a change of these explains it. */
    private static void whole(Change change, Set<List<String>> withParts) {
        List<String> path = change.id().path();
        for (int length = 1; length < path.size(); length++) {
            withParts.add(path.subList(0, length));
        }
    }

    private static Change change(ObjectId id, FactChange text, Snapshot before, Snapshot after) {
        SchemaObject old = before.schema().get(id);
        SchemaObject now = after.schema().get(id);
        return new Change.Altered(old, now, new TreeMap<>(Map.of(FACT, text)));
    }
}
