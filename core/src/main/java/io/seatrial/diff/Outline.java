package io.seatrial.diff;

import io.seatrial.schema.Facts;
import io.seatrial.schema.Names;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Changes in the order in which they are read best: what belongs to a table stands under it. */
public final class Outline {

    private Outline() {}

    /**
     * A table, or whatever else has parts, with what changed of it.
     *
     * @param name of the whole, dotted
     * @param whole what happened to it; null where only parts of it changed
     */
    public record Group(String name, Change whole, List<Change> parts) {}

    /** The changes, each in one group; in the order in which they are given. */
    public static List<Group> of(Collection<Change> changes) {
        Map<List<String>, Change> wholes = new HashMap<>();
        for (Change change : changes) {
            if (mayHaveParts(object(change))) {
                wholes.putIfAbsent(change.id().path(), change);
            }
        }
        Map<Object, Change> heads = new LinkedHashMap<>();
        Map<Object, List<Change>> parts = new LinkedHashMap<>();
        for (Change change : changes) {
            List<String> path = whole(object(change), wholes);
            Object key = path == null ? change : wholes.getOrDefault(path, null) == null ? path : wholes.get(path);
            parts.computeIfAbsent(key, k -> new ArrayList<>());
            if (path == null) {
                heads.put(key, change);
            } else {
                parts.get(key).add(change);
            }
        }
        List<Group> groups = new ArrayList<>();
        parts.forEach((key, some) -> groups.add(group(key, heads.get(key), some)));
        return groups;
    }

    private static Group group(Object key, Change head, List<Change> parts) {
        String name = head != null ? String.join(".", head.id().path()) : String.join(".", path(key));
        return new Group(name, head, List.copyOf(parts));
    }

    @SuppressWarnings("unchecked")
    private static List<String> path(Object key) {
        return key instanceof Change change ? change.id().path() : (List<String>) key;
    }

    private static boolean mayHaveParts(SchemaObject object) {
        return !Containers.isSchema(object.id()) && object.fact(Facts.TABLE.name()) == null;
    }

    /** The path of what the object is a part of, or null. */
    private static List<String> whole(SchemaObject object, Map<List<String>, Change> wholes) {
        List<String> path = object.id().path();
        String table = object.fact(Facts.TABLE.name());
        String owner = object.fact(Facts.OWNED_BY.name());
        if (table != null) {
            return Names.unquoted(table);
        }
        if (owner != null) {
            List<String> column = Names.unquoted(owner.replace(" (identity)", ""));
            return column.subList(0, Math.max(1, column.size() - 1));
        }
        List<String> outer = path.subList(0, path.size() - 1);
        boolean part = path.size() > 2
                || path.size() == 2
                        && (wholes.containsKey(outer)
                                || object.id().kind().name().equals("column"));
        return part ? List.copyOf(outer) : null;
    }

    private static SchemaObject object(Change change) {
        return change instanceof Change.Added added
                ? added.object()
                : change instanceof Change.Removed removed
                        ? removed.object()
                        : change instanceof Change.Altered altered
                                ? altered.after()
                                : ((Change.Renamed) change).after();
    }
}
