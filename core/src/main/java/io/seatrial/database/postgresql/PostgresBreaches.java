package io.seatrial.database.postgresql;

import io.seatrial.database.Names;
import io.seatrial.database.RowProbes.Breach;
import io.seatrial.schema.Facts;
import io.seatrial.schema.Kind;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Ways to break one constraint of PostgreSQL: a row that is there is changed, so that only this constraint is in the way.
 *
 * <p>Codes: class 23 in appendix A of PostgreSQL's documentation.
 */
final class PostgresBreaches {

    private final SchemaObject constraint;
    private final Schema schema;
    private final BreakingValues values;
    private final String table;
    /** What is asked and changed: the keys of a table do not hold for those that inherit from it. */
    private final String rows;

    private final List<String> columns;

    PostgresBreaches(SchemaObject constraint, Schema schema) {
        this.constraint = constraint;
        this.schema = schema;
        this.values = new BreakingValues(schema);
        this.table = Identifiers.quoted(owner());
        SchemaObject whole = schema.get(new ObjectId(new Kind("table"), owner()));
        boolean parted = whole != null && "partitioned table".equals(Facts.KIND.of(whole));
        this.rows = parted ? table : "ONLY " + table;
        String listed = Facts.COLUMNS.of(constraint);
        this.columns = listed == null ? List.of() : Names.list(listed);
    }

    List<Breach> all() {
        if (constraint.id().kind().name().equals("column")) {
            return fixed(constraint)
                    ? List.of()
                    : List.of(nulled(constraint.id().name()));
        }
        if (Objects.toString(Facts.DEFINITION.of(constraint)).contains("NOT ENFORCED")) {
            return List.of();
        }
        if (columns.stream().anyMatch(name -> fixed(column(name)))) {
            boolean key = Objects.toString(Facts.KIND.of(constraint)).matches("primary key|unique constraint");
            return key ? List.of(inserted()) : List.of();
        }
        return switch (Objects.toString(Facts.KIND.of(constraint))) {
            case "primary key", "unique constraint" -> columns.isEmpty() ? List.of() : List.of(doubled());
            case "foreign key" -> orphaned();
            case "check constraint" -> new CheckBreaches(constraint, schema, values).all();
            case "exclusion constraint" -> columns.isEmpty() ? List.of() : List.of(overlapping());
            default -> List.of();
        };
    }

    /** True for a column whose values no statement can choose. */
    private static boolean fixed(SchemaObject column) {
        return column == null || column.fact("generated as") != null || "always".equals(column.fact("identity"));
    }

    /** For a key that only the server gives: the same row once more. */
    private Breach inserted() {
        String all = schema.objects().values().stream()
                .filter(object -> object.id().kind().name().equals("column")
                        && object.id()
                                .path()
                                .subList(0, object.id().path().size() - 1)
                                .equals(owner())
                        && object.fact("generated as") == null)
                .map(object -> Identifiers.quoted(object.id().name()))
                .collect(Collectors.joining(", "));
        return new Breach(
                null,
                "INSERT INTO " + table + " (" + all + ") OVERRIDING SYSTEM VALUE SELECT " + all + " FROM " + rows
                        + " WHERE " + complete() + " LIMIT 1",
                twice(),
                "with the " + String.join(", ", columns) + " of another one",
                "23505",
                constraint.id().name());
    }

    private List<String> owner() {
        return constraint.id().path().subList(0, constraint.id().path().size() - 1);
    }

    private String twice() {
        return "SELECT count(*) - count(DISTINCT ROW(" + listed() + ")) FROM " + rows + " WHERE " + complete();
    }

    private SchemaObject column(String name) {
        List<String> path = new ArrayList<>(owner());
        path.add(name);
        return schema.get(new ObjectId(new Kind("column"), path));
    }

    private Breach nulled(String column) {
        String name = Identifiers.quoted(column);
        return new Breach(
                null,
                "UPDATE " + rows + " t SET " + name + " = NULL FROM (SELECT tableoid AS o, ctid AS c FROM " + rows
                        + " LIMIT 1) x WHERE t.tableoid = x.o AND t.ctid = x.c",
                "SELECT count(*) FROM " + rows + " WHERE " + name + " IS NULL",
                "with NULL in " + column,
                "23502",
                column);
    }

    private Breach doubled() {
        return new Breach(
                null,
                likeAnother(),
                twice(),
                "with the " + String.join(", ", columns) + " of another one",
                "23505",
                constraint.id().name());
    }

    /** Whether two equal rows are in each other's way depends on the operators: only a refusal proves something. */
    private Breach overlapping() {
        return new Breach(
                null,
                likeAnother(),
                "SELECT 0",
                "with the " + String.join(", ", columns) + " of another one",
                "23P01",
                constraint.id().name());
    }

    private String likeAnother() {
        String set = columns.stream()
                .map(Identifiers::quoted)
                .map(name -> name + " = one." + name)
                .collect(Collectors.joining(", "));
        return "WITH two AS (SELECT tableoid AS \"o'\", ctid AS \"c'\", " + listed()
                + ", row_number() OVER () AS \"n'\" FROM "
                + rows + " WHERE " + complete() + " LIMIT 2) UPDATE " + rows + " t SET " + set
                + " FROM two one, two other WHERE one.\"n'\" = 1 AND other.\"n'\" = 2 AND t.tableoid = other.\"o'\""
                + " AND t.ctid = other.\"c'\"";
    }

    private List<Breach> orphaned() {
        String references = Objects.toString(Facts.REFERENCES.of(constraint));
        int open = references.lastIndexOf('(');
        String parent = references.substring(0, open).strip();
        List<String> others = Names.list(references.substring(open + 1, references.length() - 1));
        String proof = "SELECT count(*) FROM " + rows + " c WHERE " + complete()
                + " AND NOT EXISTS (SELECT 1 FROM " + parent + " p WHERE "
                + columnsEqual(others) + ")";
        List<Breach> breaches = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String type = Objects.toString(Facts.TYPE.of(column(columns.get(i))));
            String material = values.query(
                    type,
                    "NOT EXISTS (SELECT 1 FROM " + parent + " p WHERE p." + Identifiers.quoted(others.get(i))
                            + " = v.v::" + type + ")");
            if (material != null) {
                breaches.add(new Breach(
                        material,
                        "UPDATE " + rows + " t SET " + Identifiers.quoted(columns.get(i)) + " = ?::text::" + type
                                + " FROM (SELECT tableoid AS o, ctid AS c FROM " + rows + " WHERE "
                                + complete() + " LIMIT 1) x WHERE t.tableoid = x.o AND t.ctid = x.c",
                        proof,
                        "with " + columns.get(i) + " = %s, which " + parent + " does not have",
                        "23503",
                        constraint.id().name()));
            }
        }
        return breaches;
    }

    private String columnsEqual(List<String> others) {
        List<String> same = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            same.add("p." + Identifiers.quoted(others.get(i)) + " = c." + Identifiers.quoted(columns.get(i)));
        }
        return String.join(" AND ", same);
    }

    private String listed() {
        return columns.stream().map(Identifiers::quoted).collect(Collectors.joining(", "));
    }

    private String complete() {
        return columns.stream()
                .map(name -> Identifiers.quoted(name) + " IS NOT NULL")
                .collect(Collectors.joining(" AND "));
    }
}
