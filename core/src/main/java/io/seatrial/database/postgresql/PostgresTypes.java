package io.seatrial.database.postgresql;

import io.seatrial.database.Family;
import io.seatrial.database.Names;
import io.seatrial.database.ValueType;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which family of values each PostgreSQL type takes: the server's own, those of common extensions, and the schema's. */
final class PostgresTypes {

    private static final Pattern MODIFIED = Pattern.compile("(.*?)\\((\\d+)(?:,(-?\\d+))?\\)(.*)");
    private static final Pattern LABEL = Pattern.compile("'((?:[^']|'')*)'");
    private static final int MAX_DEPTH = 8;

    private final Schema schema;

    PostgresTypes(Schema schema) {
        this.schema = schema;
    }

    ValueType type(String name) {
        return type(name, 0);
    }

    private ValueType type(String name, int depth) {
        if (depth > MAX_DEPTH) {
            return ValueType.of(name, Family.UNKNOWN);
        }
        if (name.endsWith("[]")) {
            return ValueType.of(name, Family.ARRAY)
                    .parts(List.of(type(name.substring(0, name.length() - 2), depth + 1)));
        }
        Matcher modified = MODIFIED.matcher(name);
        if (modified.matches() && name.charAt(0) != '"') {
            ValueType bare = builtIn(modified.group(1) + modified.group(4), name);
            int first = Integer.parseInt(modified.group(2));
            int second = modified.group(3) == null ? 0 : Integer.parseInt(modified.group(3));
            return bare == null ? ValueType.of(name, Family.UNKNOWN) : limited(bare, first, second);
        }
        ValueType known = builtIn(name, name);
        return known != null ? known : ofSchema(name, depth);
    }

    private static ValueType limited(ValueType type, int first, int second) {
        return switch (type.family()) {
            case DECIMAL -> type.digits(first, second);
            case TIME, TIME_ZONED, TIMESTAMP, TIMESTAMP_ZONED, INTERVAL -> type.digits(first, 0);
            case BITS -> type.length(first).digits(-1, type.scale());
            default -> type.length(first);
        };
    }

    private static ValueType builtIn(String bare, String name) {
        ValueType type = PostgresBuiltIns.type(bare, name);
        if (type != null || !bare.contains(".")) {
            return type;
        }
        List<String> path = Names.path(bare);
        return PostgresBuiltIns.ofExtension(path.get(path.size() - 1), name);
    }

    private ValueType ofSchema(String name, int depth) {
        List<String> path = Names.path(name);
        SchemaObject described = schema.get(new ObjectId(new io.seatrial.schema.Kind("type"), path));
        if (described == null) {
            ValueType several = multirange(name, depth);
            return several != null ? several : composite(name, path, depth);
        }
        String kind = described.facts().getOrDefault("kind", "");
        return switch (kind) {
            case "enum" -> ValueType.of(name, Family.ENUM).labels(labels(described.fact("labels")));
            case "domain" ->
                type(described.fact("base type"), depth + 1)
                        .restricted(name, checks(path), "no".equals(described.fact("nullable")));
            case "range type" ->
                ValueType.of(name, Family.RANGE).parts(List.of(type(described.fact("subtype"), depth + 1)));
            case "composite type" -> composite(name, path, depth);
            default -> ValueType.of(name, Family.UNKNOWN);
        };
    }

    private ValueType multirange(String name, int depth) {
        for (SchemaObject type : ofKind("type")) {
            if (name.equals(type.fact("multirange type"))) {
                String range = Identifiers.quoted(type.id().path());
                return ValueType.of(name, Family.MULTIRANGE)
                        .parts(List.of(ValueType.of(range, Family.RANGE)
                                .parts(List.of(type(type.fact("subtype"), depth + 1)))));
            }
        }
        return null;
    }

    /** The fields of a composite type or of a table's rows, in order. */
    private ValueType composite(String name, List<String> path, int depth) {
        List<SchemaObject> fields = new ArrayList<>();
        for (SchemaObject column : ofKind("column")) {
            if (column.id().path().subList(0, column.id().path().size() - 1).equals(path)) {
                fields.add(column);
            }
        }
        if (fields.isEmpty()) {
            return ValueType.of(name, Family.UNKNOWN);
        }
        fields.sort(Comparator.comparingInt(field -> Integer.parseInt(field.fact("position"))));
        List<ValueType> parts = new ArrayList<>();
        fields.forEach(field -> parts.add(type(field.fact("type"), depth + 1)));
        return ValueType.of(name, Family.COMPOSITE).parts(parts);
    }

    private List<String> checks(List<String> domain) {
        List<String> checks = new ArrayList<>();
        for (SchemaObject constraint : ofKind("constraint")) {
            List<String> path = constraint.id().path();
            if (path.subList(0, path.size() - 1).equals(domain) && "check constraint".equals(constraint.fact("kind"))) {
                checks.add(constraint.fact("definition"));
            }
        }
        return checks;
    }

    private Iterable<SchemaObject> ofKind(String kind) {
        return schema.objects()
                .subMap(ObjectId.of(kind, ""), ObjectId.of(kind + "\0", ""))
                .values();
    }

    static List<String> labels(String list) {
        List<String> labels = new ArrayList<>();
        Matcher label = LABEL.matcher(list == null ? "" : list);
        while (label.find()) {
            labels.add(label.group(1).replace("''", "'"));
        }
        return labels;
    }
}
