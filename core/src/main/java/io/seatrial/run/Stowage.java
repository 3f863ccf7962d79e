package io.seatrial.run;

import io.seatrial.data.fill.FillReport;
import io.seatrial.recording.NotObserved;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.SchemaObject;
import io.seatrial.schema.Snapshot;
import io.seatrial.trial.Filled;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What was stowed where: which tables were filled, as what, and with how many rows. */
final class Stowage {

    private final Map<ObjectId, Long> rows = new TreeMap<>();
    private final Map<ObjectId, Set<SchemaObject>> shapes = new HashMap<>();

    Stowage forCopy() {
        Stowage copy = new Stowage();
        copy.rows.putAll(rows);
        copy.shapes.putAll(shapes);
        return copy;
    }

    /** The tables that have been filled and are what they were then. @param untouched by anybody since */
    Set<ObjectId> full(Snapshot snapshot, Set<ObjectId> untouched) {
        Map<ObjectId, Set<SchemaObject>> now = shapes(snapshot);
        Set<ObjectId> full = new HashSet<>(untouched);
        full.removeIf(table -> !now.getOrDefault(table, Set.of()).equals(shapes.get(table)));
        return full;
    }

    Filled note(Snapshot snapshot, FillReport report) {
        rows.putAll(report.rows());
        rows.keySet().removeIf(table -> snapshot.schema().get(table) == null);
        shapes.clear();
        shapes.putAll(shapes(snapshot));
        long all = rows.values().stream().mapToLong(Long::longValue).sum();
        int tables = (int) rows.values().stream().filter(count -> count > 0).count();
        return new Filled(
                all,
                tables,
                report.gaps().stream()
                        .map(gap -> new NotObserved("rows for " + gap.object(), gap.because()))
                        .toList());
    }

    /** Each table with its columns, constraints and triggers. */
    private static Map<ObjectId, Set<SchemaObject>> shapes(Snapshot snapshot) {
        Map<List<String>, Set<SchemaObject>> byPath = new HashMap<>();
        Map<ObjectId, Set<SchemaObject>> shapes = new HashMap<>();
        for (SchemaObject object : snapshot.schema().objects().values()) {
            List<String> path = object.id().path();
            if (object.id().kind().name().equals("table")) {
                shapes.put(object.id(), byPath.computeIfAbsent(path, p -> new HashSet<>()));
            } else if (path.size() > 1) {
                byPath.computeIfAbsent(path.subList(0, path.size() - 1), p -> new HashSet<>())
                        .add(object);
            }
        }
        return shapes;
    }
}
