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
        told.forEach(change -> explained.add(change.id()));
        List<Change> changes = new ArrayList<>();
        for (Map.Entry<ObjectId, String> text : before.texts().entrySet()) {
            String now = after.texts().get(text.getKey());
            boolean differs = now != null && now != text.getValue() && !now.equals(text.getValue());
            if (differs && !explained.contains(text.getKey()) && !renames.explain(text.getValue(), now)) {
                changes.add(change(text.getKey(), new FactChange(text.getValue(), now), before, after));
            }
        }
        return changes;
    }

    private static Change change(ObjectId id, FactChange text, Snapshot before, Snapshot after) {
        SchemaObject old = before.schema().get(id);
        SchemaObject now = after.schema().get(id);
        return new Change.Altered(old, now, new TreeMap<>(Map.of(FACT, text)));
    }
}
