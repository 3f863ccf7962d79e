package io.seatrial.data.fill;

import io.seatrial.data.condition.Alternatives;
import io.seatrial.data.condition.Condition;
import io.seatrial.data.fill.TableModel.ColumnModel;
import io.seatrial.data.fill.TableModel.Exclusion;
import io.seatrial.data.fill.TableModel.Key;
import io.seatrial.data.fill.TableModel.Reference;
import io.seatrial.database.Family;
import io.seatrial.database.Loader;
import io.seatrial.database.Names;
import io.seatrial.database.ValueType;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes table models of a schema's facts. */
final class TableReader {

    private static final Pattern TARGET = Pattern.compile("(.+) \\((.+)\\)");
    private static final Pattern ELEMENT = Pattern.compile("(.+?) WITH ([^ ,)]+)");

    /** Kinds of tables that rows are not put into, and why. */
    private static final Map<String, String> REFUSED = Map.of(
            "foreign table", "its rows live on another server",
            "virtual table", "a module of the database makes its rows up");

    private final Schema schema;
    private final SchemaTables tables;
    private final Loader loader;

    TableReader(Schema schema, Loader loader) {
        this.schema = schema;
        this.tables = SchemaTables.of(schema);
        this.loader = loader;
    }

    /** Every table that rows are put into: not the partitions, which get theirs through the table they are of. */
    List<ObjectId> tables() {
        List<ObjectId> ids = new ArrayList<>();
        for (SchemaObject table : tables.tables()) {
            if (table.fact("partition of") == null) {
                ids.add(table.id());
            }
        }
        return ids;
    }

    /** The tables that refer to others, by those. */
    Map<ObjectId, List<ObjectId>> children() {
        Map<ObjectId, List<ObjectId>> children = new HashMap<>();
        for (ObjectId table : tables()) {
            for (Reference reference : references(tables.parts(table.path(), "constraint"))) {
                List<ObjectId> known = children.computeIfAbsent(reference.target(), id -> new ArrayList<>());
                if (!known.contains(table)) {
                    known.add(table);
                }
            }
        }
        return children;
    }

    TableModel model(ObjectId id) {
        SchemaObject table = tables.table(id.path());
        List<String> path = table.id().path();
        List<SchemaObject> constraints = tables.parts(path, "constraint");
        List<ColumnModel> columns = columns(path);
        String refused = REFUSED.get(table.facts().getOrDefault("kind", ""));
        List<List<Condition>> ways = ways(columns, constraints);
        if (table.fact("partition key") != null) {
            List<List<Condition>> partitions = new Partitions(tables).ways(table);
            refused = partitions.isEmpty() ? "it has no partition that could take a row" : refused;
            ways = Alternatives.both(ways, partitions);
        }
        if (ways.isEmpty()) {
            ways = List.of(List.of());
        }
        List<Key> keys = new ArrayList<>(keys(constraints));
        keys.addAll(indexes(path, columns));
        return new TableModel(
                table.id(),
                columns,
                keys,
                references(constraints).stream().filter(this::known).toList(),
                exclusions(constraints),
                ways,
                texts(constraints),
                refused);
    }

    /** Some databases let a foreign key point at a table that is not there (yet); nothing can be taken from it. */
    private boolean known(Reference reference) {
        return schema.get(reference.target()) != null;
    }

    private List<ColumnModel> columns(List<String> table) {
        List<SchemaObject> sorted = new ArrayList<>(tables.parts(table, "column"));
        sorted.sort(Comparator.comparingInt(column -> Integer.parseInt(column.fact("position"))));
        List<ColumnModel> columns = new ArrayList<>();
        for (SchemaObject column : sorted) {
            if (column.fact("generated as") == null) {
                columns.add(column(column));
            }
        }
        return columns;
    }

    private ColumnModel column(SchemaObject column) {
        String given = column.fact("default");
        var type = truth(loader.type(column, schema), given);
        return new ColumnModel(
                column.id().name(),
                type,
                column.fact("type"),
                !"no".equals(column.fact("nullable")) && !type.required(),
                given,
                column.fact("identity") != null
                        || column.fact("auto increment") != null
                        || given != null && given.startsWith("nextval("),
                null);
    }

    /** A number whose default is a truth value stands for one. */
    private static ValueType truth(ValueType type, String given) {
        boolean number = type.family() == Family.DECIMAL || type.family() == Family.INTEGER;
        boolean truth = "true".equalsIgnoreCase(given) || "false".equalsIgnoreCase(given);
        return number && truth ? ValueType.of(type.name(), Family.ENUM).labels(List.of("0", "1")) : type;
    }

    private static List<List<Condition>> ways(List<ColumnModel> columns, List<SchemaObject> constraints) {
        List<List<Condition>> ways = List.of(List.of());
        for (ColumnModel column : columns) {
            ways = narrowed(ways, TypeConditions.of(column.name(), column.type()));
        }
        for (SchemaObject constraint : constraints) {
            if (String.valueOf(constraint.fact("kind")).endsWith("check constraint")) {
                ways = narrowed(ways, Alternatives.of(constraint.fact("definition")));
            }
        }
        return ways;
    }

    /** Both at once; what would leave no way at all was misunderstood and is left to the database. */
    static List<List<Condition>> narrowed(List<List<Condition>> ways, List<List<Condition>> further) {
        List<List<Condition>> both = Alternatives.both(ways, further);
        return both.isEmpty() ? ways : both;
    }

    private static List<Key> keys(List<SchemaObject> constraints) {
        List<Key> keys = new ArrayList<>();
        for (SchemaObject constraint : constraints) {
            String kind = constraint.facts().getOrDefault("kind", "");
            if (kind.equals("primary key")) {
                keys.add(0, key(constraint));
            } else if (kind.equals("unique constraint")) {
                keys.add(key(constraint));
            }
        }
        return keys;
    }

    static Key key(SchemaObject constraint) {
        return new Key(constraint.id().name(), Names.list(constraint.fact("columns")), false);
    }

    private List<Key> indexes(List<String> table, List<ColumnModel> columns) {
        List<String> names = columns.stream().map(ColumnModel::name).toList();
        List<Key> keys = new ArrayList<>();
        for (SchemaObject index : tables.parts(table, "index")) {
            Key key = index(index, names);
            if (key != null && index.fact("constraint") == null) {
                keys.add(key);
            }
        }
        return keys;
    }

    /** The key that a unique index is, or null. An expression counts for the columns in it. */
    static Key index(SchemaObject index, List<String> columns) {
        if (!"yes".equals(index.fact("unique"))) {
            return null;
        }
        List<String> mentioned = Mentions.of(index.fact("keys"), columns);
        return mentioned.isEmpty()
                ? null
                : new Key(index.id().name(), mentioned, false, index.fact("predicate") != null);
    }

    private static List<Reference> references(List<SchemaObject> constraints) {
        return constraints.stream()
                .map(TableReader::reference)
                .filter(reference -> reference != null)
                .toList();
    }

    /** The reference that a constraint is, or null. */
    static Reference reference(SchemaObject constraint) {
        String target = constraint.fact("references");
        Matcher parts = TARGET.matcher(target == null ? "" : target);
        if (!"foreign key".equals(constraint.fact("kind")) || !parts.matches()) {
            return null;
        }
        return new Reference(
                constraint.id().name(),
                Names.list(constraint.fact("columns")),
                new ObjectId(new io.seatrial.schema.Kind("table"), Names.path(parts.group(1))),
                Names.list(parts.group(2)),
                constraint.fact("deferrable") != null,
                false);
    }

    private static Map<String, String> texts(List<SchemaObject> constraints) {
        Map<String, String> texts = new HashMap<>();
        constraints.forEach(constraint ->
                texts.put(constraint.id().name(), constraint.facts().getOrDefault("definition", "")));
        return texts;
    }

    private static List<Exclusion> exclusions(List<SchemaObject> constraints) {
        List<Exclusion> exclusions = new ArrayList<>();
        for (SchemaObject constraint : constraints) {
            if ("exclusion constraint".equals(constraint.fact("kind"))) {
                exclusions.add(new Exclusion(constraint.id().name(), elements(constraint.fact("definition"))));
            }
        }
        return exclusions;
    }

    private static List<Exclusion.Element> elements(String definition) {
        List<Exclusion.Element> elements = new ArrayList<>();
        Matcher element = ELEMENT.matcher(definition.substring(definition.indexOf('(') + 1));
        while (element.find()) {
            String expression = element.group(1).replaceFirst("^\\s*,\\s*", "");
            elements.add(new Exclusion.Element(expression, element.group(2)));
        }
        return elements;
    }
}
