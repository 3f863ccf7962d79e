package io.seatrial.database.mysql;

import io.seatrial.database.Names;
import io.seatrial.database.RowProbes.Breach;
import io.seatrial.database.ValueType;
import io.seatrial.schema.Facts;
import io.seatrial.schema.Kind;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Ways to break one constraint: a row that is there is changed, so that only this constraint is in the way.
 *
 * <p>Codes are the servers' own, several separated by blanks: MySQL's and MariaDB's "Error Code Reference".
 */
final class MysqlBreaches {

    private static final String NULLED = "1048";
    static final String TWICE = "1062";
    private static final String ORPHANED = "1452";
    private static final String CHECKED = "3819 4025";
    private static final int LONG = 5000;

    /** Where sessions begin with foreign keys asleep, as settings say, each would let in what it forbids: that is known. */
    private static final String AWAKE = "@@session.foreign_key_checks = 1";

    private final SchemaObject constraint;
    private final Schema schema;
    private final String table;
    private final List<String> columns;
    /** What of these is compared. */
    private final List<String> compared;

    MysqlBreaches(SchemaObject constraint, Schema schema) {
        this.constraint = constraint;
        this.schema = schema;
        this.table = Identifiers.quoted(constraint.id().path().get(0));
        KeyParts key = KeyParts.of(constraint, columns());
        this.columns = key.columns();
        this.compared = key.compared();
    }

    List<Breach> all() {
        if (constraint.id().kind().name().equals("column")) {
            return computed(constraint)
                    ? List.of()
                    : List.of(nulled(constraint.id().name()));
        }
        if (constraint.id().kind().name().equals("index")) {
            return columns.isEmpty() || columns.stream().anyMatch(name -> column(name) == null)
                    ? List.of()
                    : List.of(likeAnother(), doubled());
        }
        if (constraint.fact("enforced") != null) {
            return List.of();
        }
        return switch (Objects.toString(Facts.KIND.of(constraint))) {
            case "primary key" -> List.of(doubled());
            case "foreign key" -> orphaned();
            case "check constraint", "column check constraint" -> checked();
            default -> List.of();
        };
    }

    private static boolean computed(SchemaObject column) {
        return column == null || column.fact("generated as") != null;
    }

    private Breach nulled(String column) {
        String name = Identifiers.quoted(column);
        return new Breach(
                null,
                "UPDATE " + table + " SET " + name + " = NULL LIMIT 1",
                "SELECT count(*) FROM " + table + " WHERE " + name + " IS NULL",
                "with NULL in " + column,
                NULLED,
                "'" + column + "'");
    }

    /** The same row once more, with a number of its own where the key is not about that: of several keys the primary one speaks first. */
    private Breach doubled() {
        String all = columns().stream()
                .filter(column -> !computed(column))
                .filter(column -> column.fact("auto increment") == null
                        || columns.contains(column.id().name()))
                .map(column -> Identifiers.quoted(column.id().name()))
                .collect(Collectors.joining(", "));
        return twice("INSERT INTO " + table + " (" + all + ") SELECT " + all + " FROM " + table + " WHERE " + complete()
                + " LIMIT 1");
    }

    /** The column itself, or those that it is computed from. */
    private Stream<String> sources(SchemaObject column) {
        String formula = column.fact("generated as");
        return formula == null
                ? Stream.of(column.id().name())
                : columns().stream()
                        .filter(one -> !computed(one))
                        .map(one -> one.id().name())
                        .filter(name -> formula.contains(Identifiers.quoted(name)));
    }

    /** Other rows with the key of one. */
    private Breach likeAnother() {
        List<String> quoted = columns.stream()
                .flatMap(name -> sources(column(name)))
                .distinct()
                .map(Identifiers::quoted)
                .toList();
        String other =
                quoted.stream().map(name -> "c." + name + " <=> o." + name).collect(Collectors.joining(" AND "));
        return twice("UPDATE " + table + " c JOIN (SELECT " + String.join(", ", quoted) + " FROM " + table + " WHERE "
                + complete() + " LIMIT 1) o SET "
                + quoted.stream().map(name -> "c." + name + " = o." + name).collect(Collectors.joining(", "))
                + " WHERE NOT (" + other + ")");
    }

    private Breach twice(String sql) {
        String key = String.join(", ", compared);
        return new Breach(
                null,
                sql,
                "SELECT count(*) - count(DISTINCT " + key + ") FROM " + table + " WHERE " + complete(),
                "with the " + String.join(", ", columns) + " of another one",
                TWICE,
                constraint.id().name());
    }

    private List<Breach> orphaned() {
        String references = Objects.toString(Facts.REFERENCES.of(constraint));
        int open = references.lastIndexOf('(');
        List<String> path = Names.path(references.substring(0, open).strip());
        String parent = Identifiers.quoted(path.get(path.size() - 1));
        List<String> others = Names.list(references.substring(open + 1, references.length() - 1));
        List<String> same = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            same.add("p." + Identifiers.quoted(others.get(i)) + " = c." + Identifiers.quoted(columns.get(i)));
        }
        String proof = "SELECT count(*) FROM " + table + " c WHERE " + complete() + " AND NOT EXISTS (SELECT 1 FROM "
                + parent + " p WHERE " + String.join(" AND ", same) + ")";
        List<Breach> breaches = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            SchemaObject column = column(columns.get(i));
            String values = values(column);
            if (values != null && !computed(column)) {
                breaches.add(new Breach(
                        "SELECT v.v FROM (" + values + ") v WHERE " + AWAKE + " AND NOT EXISTS (SELECT 1 FROM " + parent
                                + " p WHERE p." + Identifiers.quoted(others.get(i)) + " = v.v)",
                        "UPDATE " + table + " SET " + Identifiers.quoted(columns.get(i)) + " = ? WHERE " + complete()
                                + " LIMIT 1",
                        proof,
                        "with " + columns.get(i) + " = %s, which " + path.get(path.size() - 1) + " does not have",
                        ORPHANED,
                        "`" + constraint.id().name() + "`"));
            }
        }
        return breaches;
    }

    /** The condition itself is asked whether a value broke it. */
    private List<Breach> checked() {
        String definition = Objects.toString(Facts.DEFINITION.of(constraint));
        // MySQL puts a backslash before the quotes of its own texts.
        String condition = "(" + definition.replaceFirst("^CHECK\\s*", "").replace("\\'", "'") + ")";
        List<Breach> breaches = new ArrayList<>();
        for (SchemaObject column : columns()) {
            String name = column.id().name();
            boolean mentioned = Pattern.compile("`" + Pattern.quote(name.replace("`", "``")) + "`")
                    .matcher(condition)
                    .find();
            String values = values(column);
            if (mentioned && values != null && !computed(column)) {
                breaches.add(new Breach(
                        "SELECT v.v FROM (" + values + ") v",
                        "UPDATE " + table + " SET " + Identifiers.quoted(name) + " = ? LIMIT 1",
                        "SELECT count(*) FROM " + table + " WHERE NOT " + condition,
                        "with " + name + " = %s",
                        CHECKED,
                        constraint.id().name()));
            }
        }
        return breaches;
    }

    private String complete() {
        return compared.stream().map(part -> part + " IS NOT NULL").collect(Collectors.joining(" AND "));
    }

    private SchemaObject column(String name) {
        return schema.get(
                new ObjectId(new Kind("column"), List.of(constraint.id().path().get(0), name)));
    }

    private List<SchemaObject> columns() {
        return schema.objects().values().stream()
                .filter(object -> object.id().kind().name().equals("column")
                        && object.id()
                                .path()
                                .get(0)
                                .equals(constraint.id().path().get(0)))
                .toList();
    }

    /** Values of the column's type that a constraint may well refuse, as a query for {@code v}; null where none are known. */
    private static String values(SchemaObject column) {
        List<String> texts = column == null ? List.of() : of(MysqlTypes.of(Objects.toString(Facts.TYPE.of(column))));
        return texts.isEmpty()
                ? null
                : texts.stream()
                        .map(text -> "SELECT " + Identifiers.literal(text) + " AS v")
                        .collect(Collectors.joining(" UNION ALL "));
    }

    private static List<String> of(ValueType type) {
        return switch (type.family()) {
            case INTEGER -> List.of("7919", "32749", "-7919", "0", "-1", "1", type.high());
            case DECIMAL ->
                type.precision() - Math.max(0, type.scale()) < 4
                        ? List.of("0", "-1", "1")
                        : List.of("7919", "-7919", "0", "-1", "1");
            case FLOAT -> List.of("7919", "-7919", "0", "-1", "1e30");
            case TEXT, BINARY ->
                List.of("zq7919", "", " ", "7919", "ZQ zq!", "z".repeat(LONG)).stream()
                        .map(text -> type.length() > 0 && text.length() > type.length()
                                ? text.substring(0, type.length())
                                : text)
                        .distinct()
                        .toList();
            case DATE, TIMESTAMP -> List.of("1971-03-03", "2037-12-31");
            case TIME -> List.of("00:00:00", "23:59:59");
            case JSON -> List.of("[]", "{}", "0", "\"zq\"", "null");
            case ENUM -> type.labels();
            case UUID -> List.of("5ea71a10-0000-4000-8000-000000000001");
            default -> List.of();
        };
    }
}
