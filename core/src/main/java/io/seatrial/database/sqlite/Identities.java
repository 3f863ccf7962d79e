package io.seatrial.database.sqlite;

import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which table and column is which of an earlier look, where SQLite has no identity of its own: it numbers columns by their
 * place, and hands out the numbers of dropped tables again.
 *
 * <p>What has kept its name is the same. Under another name it is the same where it stands in the same place, nothing else
 * of it changed, and the old name is gone. An identity is the name at first sight.
 *
 * @param places where each table and column stands, by number
 * @param names the identities
 */
record Identities(Schema schema, Map<ObjectId, String> places, Map<ObjectId, String> names) {

    private static final Pattern WORD = Pattern.compile("[\\w$]+");

    static final Identities NONE = new Identities(Schema.EMPTY, Map.of(), Map.of());

    /** Those of a later look. */
    Identities next(Schema later, Map<ObjectId, String> where) {
        Map<ObjectId, String> now = new HashMap<>();
        Set<String> taken = new HashSet<>(names.values());
        Map<String, List<ObjectId>> columns = columns(where);
        Map<String, List<ObjectId>> before = columns(places);
        for (ObjectId table : tables(where)) {
            ObjectId old = earlierTable(table, where, columns, before);
            now.put(table, old == null ? fresh(table.name(), taken) : names.get(old));
            String oldName = old == null ? null : old.name();
            for (ObjectId column : columns.getOrDefault(table.name(), List.of())) {
                ObjectId was = oldName == null ? null : earlierColumn(column, oldName, later, where, before, columns);
                now.put(column, was == null ? fresh(now.get(table) + "/" + column.name(), taken) : names.get(was));
            }
        }
        constraints(later, now);
        return new Identities(later, where, now);
    }

    /** A constraint is what it says of which columns, whatever these are called now. */
    private static void constraints(Schema later, Map<ObjectId, String> now) {
        Map<String, Map<String, String>> columns = new HashMap<>();
        now.forEach((id, identity) -> {
            if (id.kind().name().equals("column")) {
                columns.computeIfAbsent(id.path().get(0), key -> new HashMap<>())
                        .put(ConstraintText.fold(id.name()), identity);
            }
        });
        for (ObjectId id : later.objects().keySet()) {
            String table = id.path().get(0);
            if (id.kind().name().equals("constraint")) {
                Map<String, String> known = columns.getOrDefault(table, Map.of());
                String says = WORD.matcher(id.name())
                        .replaceAll(word -> Matcher.quoteReplacement(
                                known.getOrDefault(ConstraintText.fold(word.group()), word.group())));
                now.put(id, now.get(ObjectId.of("table", table)) + ": " + says);
            }
        }
    }

    private static List<ObjectId> tables(Map<ObjectId, String> where) {
        return where.keySet().stream()
                .filter(id -> id.kind().name().equals("table"))
                .sorted()
                .toList();
    }

    private static Map<String, List<ObjectId>> columns(Map<ObjectId, String> where) {
        Map<String, List<ObjectId>> columns = new TreeMap<>();
        where.keySet().stream()
                .filter(id -> id.kind().name().equals("column"))
                .sorted()
                .forEach(id -> columns.computeIfAbsent(id.path().get(0), key -> new ArrayList<>())
                        .add(id));
        return columns;
    }

    private ObjectId earlierTable(
            ObjectId table,
            Map<ObjectId, String> where,
            Map<String, List<ObjectId>> columns,
            Map<String, List<ObjectId>> before) {
        if (names.containsKey(table)) {
            return table;
        }
        for (ObjectId old : tables(places)) {
            if (!where.containsKey(old)
                    && places.get(old).equals(where.get(table))
                    && named(columns.get(table.name())).equals(named(before.get(old.name())))) {
                return old;
            }
        }
        return null;
    }

    private static List<String> named(List<ObjectId> columns) {
        return columns == null
                ? List.of()
                : columns.stream().map(ObjectId::name).toList();
    }

    private ObjectId earlierColumn(
            ObjectId column,
            String table,
            Schema later,
            Map<ObjectId, String> where,
            Map<String, List<ObjectId>> before,
            Map<String, List<ObjectId>> now) {
        List<ObjectId> old = before.getOrDefault(table, List.of());
        List<ObjectId> all = now.get(column.path().get(0));
        List<String> present = named(all);
        for (ObjectId one : old) {
            if (one.name().equals(column.name())) {
                return one;
            }
        }
        for (ObjectId one : old) {
            boolean gone = !present.contains(one.name());
            if (gone && old.size() <= all.size() && place(one, places).equals(place(column, where))) {
                return alike(schema.get(one), later.get(column)) ? one : null;
            }
        }
        return null;
    }

    /** The column's number in its table. */
    private static String place(ObjectId column, Map<ObjectId, String> where) {
        String place = where.get(column);
        return place.substring(place.indexOf('/') + 1);
    }

    private static boolean alike(SchemaObject one, SchemaObject other) {
        return one != null && other != null && one.facts().equals(other.facts());
    }

    private static String fresh(String name, Set<String> taken) {
        String identity = name;
        for (int i = 2; !taken.add(identity); i++) {
            identity = name + " " + i;
        }
        return identity;
    }
}
