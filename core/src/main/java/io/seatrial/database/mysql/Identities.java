package io.seatrial.database.mysql;

import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which table and column is which of an earlier look, as the servers tell no identity of theirs.
 *
 * <p>What has kept its name is the same. Under another name a table is the same where its columns are as they were, most
 * of them in name too, and a column where it stands in the same place and nothing else of it changed, the old name being gone. An identity is the
 * name at first sight.
 *
 * @param names the identities
 */
record Identities(Schema schema, Map<ObjectId, String> names) {

    static final Identities NONE = new Identities(Schema.EMPTY, Map.of());

    /** Those of a later look. */
    Identities next(Schema later) {
        if (later == schema) {
            return this;
        }
        Map<ObjectId, String> now = new HashMap<>();
        Set<String> taken = new HashSet<>(names.values());
        SortedMap<String, Map<String, SchemaObject>> before = columns(schema);
        SortedMap<String, Map<String, SchemaObject>> after = columns(later);
        for (String table : after.keySet()) {
            String old = before.containsKey(table) ? table : earlierTable(after.get(table), before, after.keySet());
            ObjectId id = ObjectId.of("table", table);
            String known = old == null ? null : names.get(ObjectId.of("table", old));
            now.put(id, known == null ? fresh(table, taken) : known);
            Map<String, SchemaObject> former = old == null ? Map.of() : before.get(old);
            for (SchemaObject column : after.get(table).values()) {
                SchemaObject was = earlierColumn(column, former, after.get(table));
                String same = was == null ? null : names.get(was.id());
                now.put(
                        column.id(),
                        same == null ? fresh(now.get(id) + "/" + column.id().name(), taken) : same);
            }
        }
        parts(later, now);
        return new Identities(later, now);
    }

    /** Keys and checks are known by their names, without what a renamed table puts before the names that the server gave. */
    private static void parts(Schema later, Map<ObjectId, String> now) {
        for (SchemaObject object : later.objects().values()) {
            ObjectId id = object.id();
            String kind = id.kind().name();
            if (kind.equals("constraint") || kind.equals("index")) {
                String table = id.path().get(0);
                String name = id.name().startsWith(table + "_") ? id.name().substring(table.length()) : id.name();
                String whole = kind.equals("index") ? name + " " + object.fact("keys") + object.fact("unique") : name;
                now.put(id, kind + " " + now.get(ObjectId.of("table", table)) + ": " + whole);
            }
        }
    }

    /** The columns of tables, not of views: table → name → column. */
    private static SortedMap<String, Map<String, SchemaObject>> columns(Schema schema) {
        SortedMap<String, Map<String, SchemaObject>> columns = new TreeMap<>();
        for (ObjectId id : schema.objects().keySet()) {
            if (id.kind().name().equals("table")) {
                columns.put(id.name(), new TreeMap<>());
            }
        }
        for (SchemaObject object : schema.objects().values()) {
            Map<String, SchemaObject> of = columns.get(object.id().path().get(0));
            if (object.id().kind().name().equals("column") && of != null) {
                of.put(object.id().name(), object);
            }
        }
        return columns;
    }

    /** The only one of those that are gone whose columns were the same, or null. */
    private static String earlierTable(
            Map<String, SchemaObject> columns, Map<String, Map<String, SchemaObject>> before, Set<String> present) {
        List<String> alike = before.keySet().stream()
                .filter(old -> !present.contains(old) && alike(before.get(old), columns))
                .toList();
        return alike.size() == 1 ? alike.get(0) : null;
    }

    /** True when at least half of the columns have kept their names, and the others differ in nothing else. */
    private static boolean alike(Map<String, SchemaObject> one, Map<String, SchemaObject> other) {
        long kept = one.keySet().stream().filter(other::containsKey).count();
        return 2 * kept >= one.size() && facts(one).equals(facts(other));
    }

    /** What columns are, their places among it, whatever they are called. */
    private static Set<Map<String, String>> facts(Map<String, SchemaObject> columns) {
        Set<Map<String, String>> facts = new HashSet<>();
        columns.values().forEach(column -> facts.add(column.facts()));
        return facts;
    }

    private static SchemaObject earlierColumn(
            SchemaObject column, Map<String, SchemaObject> former, Map<String, SchemaObject> all) {
        SchemaObject same = former.get(column.id().name());
        if (same != null || former.size() != all.size()) {
            return same;
        }
        return former.values().stream()
                .filter(old -> !all.containsKey(old.id().name()) && old.facts().equals(column.facts()))
                .findFirst()
                .orElse(null);
    }

    private static String fresh(String name, Set<String> taken) {
        String identity = name;
        for (int i = 2; !taken.add(identity); i++) {
            identity = name + " " + i;
        }
        return identity;
    }
}
