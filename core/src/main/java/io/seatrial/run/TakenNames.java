package io.seatrial.run;

import io.seatrial.diff.Change;
import io.seatrial.recording.Step;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.SchemaObject;
import io.seatrial.schema.Snapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Columns that an up renamed and gave their names to new ones. Two schemas alone show one column of that name in both, so
 * that what the old one holds under its new name would be thrown away; the server tells which is which.
 */
final class TakenNames {

    private TakenNames() {}

    /** What leads back: each new column goes, and the old one takes its name. */
    static List<Change> back(Step up) {
        if (up.changes().stream().noneMatch(change -> change instanceof Change.Added && isColumn(change.id()))) {
            return List.of();
        }
        Snapshot before = up.before();
        Snapshot after = up.after();
        Map<String, ObjectId> now = new HashMap<>();
        after.handles().forEach((id, handle) -> now.put(handle, id));
        List<Change> back = new ArrayList<>();
        before.handles().forEach((id, handle) -> {
            ObjectId renamed = now.get(handle);
            if (isColumn(id) && renamed != null && !renamed.equals(id) && isColumn(renamed)) {
                SchemaObject holder = after.schema().get(id);
                boolean isNew = holder != null
                        && !before.handles().containsValue(after.handles().get(id));
                if (isNew) {
                    back.add(new Change.Removed(holder));
                    back.add(new Change.Renamed(
                            after.schema().get(renamed), before.schema().get(id), new TreeMap<>()));
                }
            }
        });
        return back;
    }

    private static boolean isColumn(ObjectId id) {
        return id.kind().name().equals("column");
    }
}
