package io.seatrial.schema.neutral;

import io.seatrial.schema.neutral.CommonTable.CommonReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/** Lays schemas of different databases side by side. */
public final class SideBySide {

    private static final Set<String> SPELT_ALIKE = Set.of("truth", "whole", "exact", "float", "text", "enum", "uuid");

    private final List<Disagreement> found = new ArrayList<>();
    private final TreeSet<String> leftOut = new TreeSet<>();
    private final Map<String, CommonSchema> schemas;
    private Map<String, CommonTable> having;
    private String key;
    private String name;

    private SideBySide(Map<String, CommonSchema> schemas) {
        this.schemas = schemas;
    }

    /** All that they disagree on, table by table. @param schemas by the database */
    public static List<Disagreement> of(Map<String, CommonSchema> schemas) {
        SideBySide compared = new SideBySide(schemas);
        TreeSet<String> tables = new TreeSet<>();
        for (CommonSchema schema : schemas.values()) {
            compared.leftOut.addAll(schema.leftOut());
            tables.addAll(schema.tables().keySet());
        }
        for (String table : tables) {
            if (!compared.leftOut.contains(table)) {
                compared.table(table, by(schemas, schema -> schema.tables().get(table)));
            }
        }
        return compared.found;
    }

    private static <T, U> Map<String, U> by(Map<String, T> all, Function<T, U> part) {
        Map<String, U> parts = new LinkedHashMap<>();
        all.forEach((database, one) -> parts.put(database, part.apply(one)));
        return parts;
    }

    private void table(String table, Map<String, CommonTable> tables) {
        key = table;
        having = new LinkedHashMap<>(tables);
        having.values().removeIf(Objects::isNull);
        name = having.values().iterator().next().name();
        existence("table " + name, name, tables);
        SortedMap<String, String> columns = new TreeMap<>();
        having.values().forEach(one -> one.columns().forEach((low, column) -> columns.putIfAbsent(low, column.name())));
        columns.forEach((low, shown) -> {
            if (!leftOut.contains(table + "." + low)) {
                column(
                        "column " + name + "." + shown,
                        shown,
                        by(having, one -> one.columns().get(low)));
            }
        });
        if (!leftOut.contains(table + "/keys")) {
            keys();
            references();
        }
    }

    private void existence(String object, String own, Map<String, ?> all) {
        if (all.containsValue(null)) {
            found.add(new Disagreement(
                    name, object, own, "existence", by(all, one -> one == null ? "missing" : "there")));
        }
    }

    private void column(String object, String own, Map<String, CommonColumn> columns) {
        existence(object, own, columns);
        Map<String, CommonColumn> there = new LinkedHashMap<>(columns);
        there.values().removeIf(Objects::isNull);
        differ(object, own, "type", there, SideBySide::differentTypes, CommonColumn::type);
        differ(
                object,
                own,
                "nullability",
                there,
                (a, b) -> a.required() != null
                        && b.required() != null
                        && !a.required().equals(b.required()),
                one -> Boolean.TRUE.equals(one.required()) ? "NOT NULL" : "may be NULL");
        differ(
                object,
                own,
                "default",
                there,
                SideBySide::differentLiterals,
                one -> one.literal() == null ? "no literal" : one.literal());
    }

    /** Bytes, dates and documents are spelt otherwise by every server. */
    private static boolean differentLiterals(CommonColumn a, CommonColumn b) {
        return a.literal() != null
                && b.literal() != null
                && !a.literal().equals(b.literal())
                && Stream.of(a, b)
                        .allMatch(one -> !one.words().isEmpty()
                                && SPELT_ALIKE.contains(one.words().get(0)));
    }

    private static boolean differentTypes(CommonColumn a, CommonColumn b) {
        return !a.words().isEmpty()
                && !b.words().isEmpty()
                && !b.words().contains(a.words().get(0))
                && !a.words().contains(b.words().get(0));
    }

    private <T> void differ(
            String object,
            String own,
            String about,
            Map<String, T> all,
            BiPredicate<T, T> different,
            Function<T, String> shown) {
        List<T> values = new ArrayList<>(all.values());
        for (int i = 0; i < values.size(); i++) {
            for (int j = i + 1; j < values.size(); j++) {
                if (different.test(values.get(i), values.get(j))) {
                    found.add(new Disagreement(name, object, own, about, by(all, shown)));
                    return;
                }
            }
        }
    }

    /** A key counts as held by whoever lets no two rows have the same values in these columns, or in some of them. */
    private void keys() {
        TreeSet<SortedSet<String>> all = new TreeSet<>(java.util.Comparator.comparing(Object::toString));
        having.values().forEach(one -> all.addAll(one.keys().keySet()));
        for (SortedSet<String> columns : all) {
            Map<String, CommonTable> able = new LinkedHashMap<>(having);
            able.values()
                    .removeIf(one -> !one.columns().keySet().containsAll(columns)
                            || one.loose().contains(columns));
            boolean held = able.values().stream().allMatch(one -> one.isUnique(columns));
            boolean minimal = able.values().stream()
                    .flatMap(one -> one.keys().keySet().stream())
                    .noneMatch(other -> other.size() < columns.size() && columns.containsAll(other));
            if (!held && minimal) {
                found.add(new Disagreement(
                        name,
                        "key " + name + " (" + String.join(", ", columns) + ")",
                        columns.first(),
                        "uniqueness",
                        by(
                                able,
                                one -> one.isUnique(columns)
                                        ? one.keys().getOrDefault(columns, "unique")
                                        : "not unique")));
            }
        }
    }

    private void references() {
        TreeMap<String, CommonReference> all = new TreeMap<>();
        having.values().forEach(one -> all.putAll(one.references()));
        all.forEach((named, reference) -> {
            Map<String, CommonTable> able = new LinkedHashMap<>(having);
            able.values().removeIf(one -> !one.columns().keySet().containsAll(reference.columns()));
            able.keySet().removeIf(database -> !schemas.get(database).tables().containsKey(reference.target()));
            Map<String, CommonReference> there =
                    by(able, one -> one.references().get(named));
            String object =
                    "foreign key " + name + " (" + String.join(", ", reference.columns()) + ") → " + reference.target();
            if (leftOut.contains(reference.target())) {
                return;
            }
            existence(object, reference.columns().first(), there);
            there.values().removeIf(Objects::isNull);
            differ(
                    object,
                    reference.columns().first(),
                    "rules",
                    there,
                    (a, b) -> !a.rules().equals(b.rules()),
                    CommonReference::rules);
        });
    }
}
