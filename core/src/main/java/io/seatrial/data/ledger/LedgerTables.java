package io.seatrial.data.ledger;

import io.seatrial.schema.Facts;
import io.seatrial.schema.Names;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.SchemaObject;
import io.seatrial.schema.Snapshot;
import io.seatrial.schema.UniqueKeys;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The tables of a database as it was at one moment; those in which nothing changed since are taken over to the next.
 *
 * @param parts what each table was read from: its own object, its columns and keys, each followed by its handle
 */
record LedgerTables(Snapshot snapshot, Map<String, LedgerTable> byHandle, Map<List<String>, List<Object>> parts) {

    static final LedgerTables NONE = new LedgerTables(Snapshot.EMPTY, Map.of(), Map.of());

    LedgerTables at(Snapshot now) {
        if (now == snapshot) {
            return this;
        }
        Map<List<String>, List<Object>> parts = parts(now);
        Map<List<String>, LedgerTable> known = new LinkedHashMap<>();
        byHandle.values().forEach(table -> known.put(table.id().path(), table));
        Map<String, LedgerTable> tables = new LinkedHashMap<>();
        parts.forEach((path, made) -> {
            LedgerTable table = same(made, this.parts.get(path)) ? known.get(path) : LedgerTable.of(made);
            if (table != null) {
                tables.put(table.handle(), table);
            }
        });
        return new LedgerTables(now, tables, parts);
    }

    /** True when these are the very objects of before, under the same handles. */
    private static boolean same(List<Object> now, List<Object> before) {
        if (before == null || now.size() != before.size()) {
            return false;
        }
        for (int i = 0; i < now.size(); i++) {
            Object one = now.get(i);
            if (one != before.get(i) && !(one instanceof String && one.equals(before.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private static Map<List<String>, List<Object>> parts(Snapshot snapshot) {
        Map<List<String>, List<Object>> parts = new LinkedHashMap<>();
        each(snapshot, "table", (table, handle) -> {
            List<Object> own = new ArrayList<>();
            own.add(table);
            own.add(handle);
            parts.put(table.id().path(), own);
        });
        List<Object> none = new ArrayList<>();
        for (String kind : List.of("column", "constraint", "index")) {
            each(snapshot, kind, (object, handle) -> {
                if (kind.equals("column") || !UniqueKeys.columns(object).isEmpty()) {
                    List<Object> of = parts.getOrDefault(owner(object), none);
                    of.add(object);
                    of.add(handle);
                }
            });
        }
        return parts;
    }

    private static List<String> owner(SchemaObject part) {
        List<String> path = part.id().path();
        String table = part.id().kind().name().equals("index") ? Facts.TABLE.of(part) : null;
        return table == null ? path.subList(0, path.size() - 1) : Names.unquoted(table);
    }

    private interface Part {
        void is(SchemaObject object, String handle);
    }

    /** Walks through objects and handles at once: both are sorted, and looking thousands of them up takes long. */
    private static void each(Snapshot snapshot, String kind, Part part) {
        ObjectId from = ObjectId.of(kind, "");
        ObjectId to = ObjectId.of(kind + "\0", "");
        if (snapshot.handles() instanceof SortedMap<ObjectId, String> handles) {
            Iterator<Map.Entry<ObjectId, String>> there =
                    handles.subMap(from, to).entrySet().iterator();
            Map.Entry<ObjectId, String> next = null;
            for (SchemaObject object :
                    snapshot.schema().objects().subMap(from, to).values()) {
                while ((next == null || next.getKey().compareTo(object.id()) < 0) && there.hasNext()) {
                    next = there.next();
                }
                boolean same = next != null && next.getKey().equals(object.id());
                part.is(object, same ? next.getValue() : null);
            }
        } else {
            snapshot.schema()
                    .objects()
                    .subMap(from, to)
                    .values()
                    .forEach(object -> part.is(object, snapshot.handles().get(object.id())));
        }
    }
}
