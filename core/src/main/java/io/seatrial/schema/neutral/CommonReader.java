package io.seatrial.schema.neutral;

import io.seatrial.schema.Names;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import io.seatrial.schema.neutral.CommonTable.CommonReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a schema into terms that all databases share. */
public final class CommonReader {

    private static final Pattern TARGET = Pattern.compile("(.+?) \\((.+)\\)");
    private static final Pattern KEY = Pattern.compile("(\"(?:[^\"]|\"\")+\"|\\w+)(?:\\(\\d+\\))?(?: .*)?");
    /** Tables that are the work of others, such as a module or another server. */
    private static final Set<String> NOT_ITS_OWN = Set.of("foreign table", "virtual table");

    private final Schema schema;
    private final TypeWords words;
    private final Map<List<String>, String> names = new HashMap<>();
    private final Map<List<String>, List<SchemaObject>> parts = new HashMap<>();
    private final Set<String> leftOut = new TreeSet<>();

    private CommonReader(Schema schema, TypeWords words) {
        this.schema = schema;
        this.words = words;
    }

    /** @param ignored objects that were there and that a rule has left out of the schema, sooner or later */
    public static CommonSchema read(Schema schema, TypeWords words, Collection<SchemaObject> ignored) {
        return new CommonReader(schema, words).read(ignored);
    }

    private CommonSchema read(Collection<SchemaObject> ignored) {
        List<SchemaObject> tables = new ArrayList<>();
        for (SchemaObject object : schema.objects().values()) {
            String kind = object.id().kind().name();
            if (kind.equals("table")) {
                tables.add(object);
            } else if (kind.equals("column") || kind.equals("constraint") || kind.equals("index")) {
                parts.computeIfAbsent(table(object), path -> new ArrayList<>()).add(object);
            }
        }
        tables.forEach(table -> names.put(table.id().path(), name(table.id().path(), tables)));
        ignored.stream().filter(object -> schema.get(object.id()) == null).forEach(this::leaveOut);
        SortedMap<String, CommonTable> read = new TreeMap<>();
        for (SchemaObject table : tables) {
            String name = names.get(table.id().path());
            if (NOT_ITS_OWN.contains(table.facts().getOrDefault("kind", ""))) {
                leftOut.add(low(name));
            } else if (table.fact("partition of") == null) {
                read.put(low(name), table(name, parts.getOrDefault(table.id().path(), List.of())));
            }
        }
        return new CommonSchema(read, leftOut);
    }

    private static List<String> table(SchemaObject part) {
        String table = part.fact("table");
        List<String> path = part.id().path();
        return table == null ? path.subList(0, path.size() - 1) : Names.unquoted(table);
    }

    private static String name(List<String> path, List<SchemaObject> tables) {
        String last = path.get(path.size() - 1);
        long same = tables.stream()
                .filter(table -> table.id().name().equalsIgnoreCase(last))
                .count();
        return same > 1 ? String.join(".", path) : last;
    }

    private void leaveOut(SchemaObject object) {
        String kind = object.id().kind().name();
        if (kind.equals("table")) {
            leftOut.add(low(object.id().name()));
        } else if (kind.equals("column") || kind.equals("constraint") || kind.equals("index")) {
            List<String> path = table(object);
            String table = low(path.isEmpty() ? "" : path.get(path.size() - 1));
            leftOut.add(kind.equals("column") ? table + "." + low(object.id().name()) : table + "/keys");
        }
    }

    private CommonTable table(String name, List<SchemaObject> objects) {
        SortedMap<String, CommonColumn> columns = new TreeMap<>();
        Map<SortedSet<String>, String> keys = new LinkedHashMap<>();
        Set<SortedSet<String>> loose = new HashSet<>();
        SortedMap<String, CommonReference> references = new TreeMap<>();
        for (SchemaObject object : objects) {
            if (object.id().kind().name().equals("column")) {
                columns.put(low(object.id().name()), column(object));
            }
        }
        for (SchemaObject object : objects) {
            String kind = object.facts().getOrDefault("kind", "");
            switch (kind) {
                case "primary key" -> keys.put(columns(object), "primary key");
                case "unique constraint" -> keys.putIfAbsent(columns(object), "unique");
                case "foreign key" -> reference(object, references);
                default -> index(object, columns.keySet(), keys, loose);
            }
        }
        keys.forEach((key, what) -> {
            if (what.equals("primary key")) {
                key.forEach(column -> columns.computeIfPresent(column, (same, one) -> one.inKey()));
            }
        });
        return new CommonTable(name, columns, keys, loose, references);
    }

    private CommonColumn column(SchemaObject column) {
        String type = column.fact("type");
        String nullable = column.fact("nullable");
        return new CommonColumn(
                column.id().name(),
                type,
                type == null ? List.of() : words.of(type, schema),
                nullable == null ? null : nullable.equals("no"),
                Literals.of(column.fact("default")));
    }

    private static SortedSet<String> columns(SchemaObject constraint) {
        SortedSet<String> columns = new TreeSet<>();
        Names.listed(constraint.facts().getOrDefault("columns", "")).forEach(name -> columns.add(low(name)));
        return columns;
    }

    private void reference(SchemaObject constraint, SortedMap<String, CommonReference> references) {
        String target = constraint.facts().getOrDefault("references", "");
        Matcher named = TARGET.matcher(target);
        List<String> path = Names.unquoted(named.matches() ? named.group(1) : target);
        String name = low(names.getOrDefault(path, path.get(path.size() - 1)));
        SortedSet<String> columns = columns(constraint);
        references.put(
                String.join(", ", columns) + " → " + name,
                new CommonReference(
                        columns,
                        name,
                        "on delete " + rule(constraint.fact("on delete")) + ", on update "
                                + rule(constraint.fact("on update"))));
    }

    /** Where constraints are checked at once, both refuse the same. */
    private static String rule(String rule) {
        return rule == null || rule.equalsIgnoreCase("restrict") ? "no action" : low(rule);
    }

    private static void index(
            SchemaObject object,
            Set<String> columns,
            Map<SortedSet<String>, String> keys,
            Set<SortedSet<String>> loose) {
        if (!"yes".equals(object.fact("unique")) || object.fact("constraint") != null) {
            return;
        }
        SortedSet<String> named = new TreeSet<>();
        boolean plain = object.fact("predicate") == null;
        for (String key : object.facts().getOrDefault("keys", "").split(", (?![^(]*\\))")) {
            Matcher one = KEY.matcher(key.strip());
            if (one.matches()
                    && columns.contains(low(Names.unquoted(one.group(1)).get(0)))) {
                named.add(low(Names.unquoted(one.group(1)).get(0)));
            } else {
                plain = false;
                columns.stream()
                        .filter(column -> Pattern.compile(
                                        "\\b" + Pattern.quote(column) + "\\b", Pattern.CASE_INSENSITIVE)
                                .matcher(key)
                                .find())
                        .forEach(named::add);
            }
        }
        if (plain) {
            keys.putIfAbsent(named, "unique");
        } else {
            loose.add(named);
        }
    }

    private static String low(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
