package io.seatrial.database.mysql;

import io.seatrial.schema.ObjectId;
import io.seatrial.schema.SchemaObject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * Which table and column is which of an earlier look, as the servers tell little of that.
 *
 * <p>What has kept its name is the same, unless the server knows better. Under another name a table is the same where its columns are as they were, most
 * of them in name too, and a column where it stands in the same place and nothing else of it changed, the old name being gone. An identity is the
 * name at first sight.
 *
 * @param tables what is known of each table
 * @param names the identities
 */
record Identities(PMap<String, Known> tables, PMap<ObjectId, String> names) {

    static final Identities NONE = new Identities(HashTreePMap.empty(), HashTreePMap.empty());

    /** @param columns of a table, by name @param ids what of it has an identity */
    record Known(Map<String, SchemaObject> columns, Set<ObjectId> ids) {}

    /**
     * Those of a later look.
     *
     * @param present the tables and views of now
     * @param changes what belongs, by kind, to each of which something changed
     * @param origins table → what it was called, where the server knows that it was called otherwise
     */
    Identities next(
            Collection<String> present,
            Map<String, Map<String, List<SchemaObject>>> changes,
            Map<String, String> origins) {
        if (changes.isEmpty()) {
            return this;
        }
        Set<String> taken = new HashSet<>(names.values());
        Map<String, Known> gone = new TreeMap<>(tables);
        gone.keySet().removeAll(present);
        Map<String, Known> unclaimed = new TreeMap<>(gone);
        unclaimed.keySet().removeAll(origins.values());
        Map<String, Known> later = new HashMap<>();
        Map<ObjectId, String> now = new HashMap<>();
        changes.forEach((table, kinds) -> {
            if (kinds.containsKey("table")) {
                Map<String, SchemaObject> columns = columns(kinds.getOrDefault("column", List.of()));
                Map<ObjectId, String> of = new HashMap<>();
                String old = earlier(table, columns, unclaimed, origins);
                identify(table, columns, old, of, taken);
                parts(of.get(ObjectId.of("table", table)), kinds, of);
                later.put(table, new Known(columns, of.keySet()));
                now.putAll(of);
            }
        });
        Set<ObjectId> before = new HashSet<>();
        Set<String> anew = new HashSet<>(changes.keySet());
        anew.addAll(gone.keySet());
        anew.stream()
                .filter(tables::containsKey)
                .forEach(table -> before.addAll(tables.get(table).ids()));
        return new Identities(
                tables.minusAll(anew).plusAll(later), names.minusAll(before).plusAll(now));
    }

    /** What a table was called, or null where it is new: made anew it is the same if nothing else is what it was. */
    private String earlier(
            String table, Map<String, SchemaObject> columns, Map<String, Known> gone, Map<String, String> origins) {
        String origin = origins.get(table);
        if (origin != null && tables.containsKey(origin)) {
            return origin;
        }
        boolean same = tables.containsKey(table) && !origins.containsValue(table);
        return same ? table : earlierTable(columns, gone);
    }

    /** @param old what the table was called, or null */
    private void identify(
            String table, Map<String, SchemaObject> columns, String old, Map<ObjectId, String> now, Set<String> taken) {
        ObjectId id = ObjectId.of("table", table);
        String known = old == null ? null : names.get(ObjectId.of("table", old));
        String identity = known == null ? fresh(table, taken) : known;
        now.put(id, identity);
        Map<String, SchemaObject> former =
                old == null ? Map.of() : tables.get(old).columns();
        for (SchemaObject column : columns.values()) {
            SchemaObject was = earlierColumn(column, former, columns);
            String same = was == null ? null : names.get(was.id());
            now.put(
                    column.id(),
                    same == null ? fresh(identity + "/" + column.id().name(), taken) : same);
        }
    }

    /** Keys and checks are known by their names, without what a renamed table puts before the names that the server gave. */
    private static void parts(String identity, Map<String, List<SchemaObject>> kinds, Map<ObjectId, String> now) {
        for (String kind : List.of("constraint", "index")) {
            for (SchemaObject object : kinds.getOrDefault(kind, List.of())) {
                ObjectId id = object.id();
                String table = id.path().get(0);
                String name = id.name().startsWith(table + "_") ? id.name().substring(table.length()) : id.name();
                String whole = kind.equals("index") ? name + " " + object.fact("keys") + object.fact("unique") : name;
                now.put(id, kind + " " + identity + ": " + whole);
            }
        }
    }

    private static Map<String, SchemaObject> columns(List<SchemaObject> all) {
        Map<String, SchemaObject> columns = new TreeMap<>();
        all.forEach(column -> columns.put(column.id().name(), column));
        return columns;
    }

    /** The only one of those that are gone whose columns were the same, or null. */
    private static String earlierTable(Map<String, SchemaObject> columns, Map<String, Known> gone) {
        List<String> alike = gone.keySet().stream()
                .filter(old -> alike(gone.get(old).columns(), columns))
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
