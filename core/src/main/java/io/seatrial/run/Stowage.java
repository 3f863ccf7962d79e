package io.seatrial.run;

import io.seatrial.data.fill.FillReport;
import io.seatrial.recording.NotObserved;
import io.seatrial.recording.TableRows;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import io.seatrial.schema.Snapshot;
import io.seatrial.trial.Filled;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What was stowed where: which tables were filled, as what, and with how many rows. */
final class Stowage {

    private final Map<ObjectId, Long> rows = new TreeMap<>();
    /** The number of the next row that would be made up for a table. */
    private final Map<ObjectId, Long> next = new TreeMap<>();
    /** What stood in the way of more, for some of the tables. */
    private final Map<ObjectId, String> reasons = new TreeMap<>();
    /** The database as it was when it was filled last. */
    private Schema filled = Schema.EMPTY;

    Stowage forCopy() {
        Stowage copy = new Stowage();
        copy.rows.putAll(rows);
        copy.next.putAll(next);
        copy.reasons.putAll(reasons);
        copy.filled = filled;
        return copy;
    }

    /** The number of the next row of each table that rows were made up for, whether these are still there or not. */
    Map<ObjectId, Long> next() {
        return Map.copyOf(next);
    }

    /** True when nothing was filled. */
    boolean empty() {
        return rows.isEmpty();
    }

    /** The tables that have been filled and are what they were then. @param untouched by anybody since */
    Set<ObjectId> full(Snapshot snapshot, Set<ObjectId> untouched) {
        Set<List<String>> changed = changed(filled.objects(), snapshot.schema().objects());
        Set<ObjectId> full = new HashSet<>(untouched);
        full.removeIf(table -> changed.contains(table.path()));
        return full;
    }

    /** @param wanted how many rows a table is to hold */
    Filled note(Snapshot snapshot, FillReport report, long wanted) {
        rows.putAll(report.rows());
        report.next().forEach((table, number) -> next.merge(table, number, Long::max));
        reasons.keySet().removeAll(report.rows().keySet());
        report.gaps().stream()
                .filter(gap -> gap.object().kind().name().equals("table"))
                .forEach(gap -> {
                    rows.putIfAbsent(gap.object(), 0L);
                    reasons.putIfAbsent(gap.object(), gap.because());
                });
        rows.keySet().removeIf(table -> snapshot.schema().get(table) == null);
        next.keySet().retainAll(rows.keySet());
        filled = snapshot.schema();
        long all = rows.values().stream().mapToLong(Long::longValue).sum();
        int tables = (int) rows.values().stream().filter(count -> count > 0).count();
        return new Filled(
                all,
                tables,
                report.gaps().stream()
                        .map(gap -> new NotObserved("rows for " + gap.object(), gap.because()))
                        .toList(),
                rows.entrySet().stream()
                        .map(one -> new TableRows(one.getKey(), one.getValue(), wanted, reasons.get(one.getKey())))
                        .toList(),
                report.taken().invented(),
                report.taken().whole());
    }

    /** The paths of what differs, and of what it belongs to; walks through both at once. */
    private static Set<List<String>> changed(Map<ObjectId, SchemaObject> before, Map<ObjectId, SchemaObject> after) {
        Set<List<String>> changed = new HashSet<>();
        Iterator<SchemaObject> olds = before.values().iterator();
        SchemaObject old = next(olds);
        for (SchemaObject now : after.values()) {
            while (old != null && old.id().compareTo(now.id()) < 0) {
                add(changed, old);
                old = next(olds);
            }
            boolean there = old != null && old.id().equals(now.id());
            if (!there || now != old && !now.equals(old)) {
                add(changed, now);
            }
            old = there ? next(olds) : old;
        }
        for (; old != null; old = next(olds)) {
            add(changed, old);
        }
        return changed;
    }

    private static SchemaObject next(Iterator<SchemaObject> objects) {
        return objects.hasNext() ? objects.next() : null;
    }

    private static void add(Set<List<String>> paths, SchemaObject object) {
        List<String> path = object.id().path();
        paths.add(path);
        paths.add(path.subList(0, path.size() - 1));
    }
}
