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
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Ways to break a check: the condition itself is asked which value of a column makes it false in a row that is there. */
final class CheckBreaches {

    private static final String STATE = "23514";
    private static final int ROWS = 20;
    /** A NULL among listed values leaves the check undecided, and so satisfied, for every value that is not listed. */
    private static final Pattern NULL_LISTED = Pattern.compile("ARRAY\\[[^\\]]*\\bNULL\\b[^\\]]*\\]");

    private final SchemaObject constraint;
    private final Schema schema;
    private final BreakingValues values;
    private final String condition;
    private final List<String> owner;

    CheckBreaches(SchemaObject constraint, Schema schema, BreakingValues values) {
        this.constraint = constraint;
        this.schema = schema;
        this.values = values;
        String definition = Objects.toString(Facts.DEFINITION.of(constraint));
        int end = definition.lastIndexOf(')');
        this.condition =
                definition.startsWith("CHECK (") && end > 0 ? definition.substring("CHECK ".length(), end + 1) : "";
        List<String> path = constraint.id().path();
        this.owner = path.subList(0, path.size() - 1);
    }

    List<Breach> all() {
        if (condition.isEmpty()) {
            return List.of();
        }
        String listed = Facts.COLUMNS.of(constraint);
        if (schema.get(new ObjectId(new Kind("table"), owner)) == null) {
            return ofDomain();
        }
        List<Breach> breaches = new ArrayList<>();
        List<String> columns = listed == null ? List.of() : Names.list(listed);
        columns.forEach(column -> add(breaches, column, columns, "IS FALSE"));
        if (columns.size() > 1) {
            breaches.add(allNull(columns));
        }
        if (NULL_LISTED.matcher(condition).find()) {
            columns.forEach(column -> add(breaches, column, columns, "IS NULL"));
        }
        return breaches;
    }

    private void add(List<Breach> breaches, String column, List<String> columns, String verdict) {
        String type = Objects.toString(Facts.TYPE.of(column(column)));
        String complete = verdict.equals("IS NULL")
                ? columns.stream()
                        .map(name -> " AND t." + Identifiers.quoted(name) + " IS NOT NULL")
                        .collect(Collectors.joining())
                : "";
        String relation = values.relation(type);
        String material = relation == null
                ? null
                : "SELECT t.\"v'\", t.\"o'\", t.\"c'\" FROM (SELECT v.v AS \"v'\", r.\"o'\"::text AS \"o'\","
                        + " r.\"c'\"::text AS \"c'\", " + row(column, type) + " FROM " + relation + ", " + rows()
                        + ") t WHERE " + condition + " " + verdict + complete + " LIMIT " + BreakingValues.TRIES;
        if (material != null) {
            breaches.add(new Breach(
                    material,
                    "UPDATE " + table() + " t SET " + Identifiers.quoted(column) + " = ?::text::" + type
                            + " WHERE t.tableoid = ?::text::oid AND t.ctid = ?::text::tid",
                    complete.isEmpty()
                            ? "SELECT count(*) FROM " + table() + " t WHERE " + condition + " IS FALSE"
                            : null,
                    "with " + column + " = %s"
                            + (complete.isEmpty()
                                    ? ""
                                    : ", for which the check is neither true nor false (a NULL is in its list)"),
                    STATE,
                    constraint.id().name()));
        }
    }

    private Breach allNull(List<String> columns) {
        String set = columns.stream()
                .map(name -> Identifiers.quoted(name) + " = NULL")
                .collect(Collectors.joining(", "));
        String nulls = columns().stream()
                .map(name -> (columns.contains(name)
                                ? "NULL::" + Facts.TYPE.of(column(name))
                                : "r." + Identifiers.quoted(name))
                        + " AS " + Identifiers.quoted(name))
                .collect(Collectors.joining(", "));
        return new Breach(
                "SELECT t.\"o'\", t.\"c'\" FROM (SELECT r.\"o'\"::text AS \"o'\", r.\"c'\"::text AS \"c'\", " + nulls
                        + " FROM " + rows() + ") t WHERE " + condition + " IS FALSE LIMIT 1",
                "UPDATE " + table() + " t SET " + set + " WHERE t.tableoid = ?::text::oid AND t.ctid = ?::text::tid",
                "SELECT count(*) FROM " + table() + " t WHERE " + condition + " IS FALSE",
                "with NULL in " + String.join(", ", columns),
                STATE,
                constraint.id().name());
    }

    private List<Breach> ofDomain() {
        SchemaObject domain = schema.get(new ObjectId(new Kind("type"), owner));
        String base = domain == null ? null : domain.fact("base type");
        String material = base == null
                ? null
                : values.query(base, condition.replaceAll("\\bVALUE\\b", "(v.v::" + base + ")") + " IS FALSE");
        return material == null
                ? List.of()
                : List.of(new Breach(
                        material,
                        "SELECT ?::text::" + Identifiers.quoted(owner),
                        null,
                        "with the value %s",
                        STATE,
                        constraint.id().name()));
    }

    private String table() {
        return Identifiers.quoted(owner);
    }

    private String rows() {
        return "(SELECT tableoid AS \"o'\", ctid AS \"c'\", * FROM " + table() + " LIMIT " + ROWS + ") r";
    }

    /** A row that is there, with the value in the place of one of its columns. */
    private String row(String column, String type) {
        return columns().stream()
                .map(name -> (name.equals(column) ? "v.v::" + type : "r." + Identifiers.quoted(name)) + " AS "
                        + Identifiers.quoted(name))
                .collect(Collectors.joining(", "));
    }

    private List<String> columns() {
        return schema.objects().keySet().stream()
                .filter(id -> id.kind().name().equals("column")
                        && id.path().size() == owner.size() + 1
                        && id.path().subList(0, owner.size()).equals(owner))
                .map(ObjectId::name)
                .toList();
    }

    private SchemaObject column(String name) {
        List<String> path = new ArrayList<>(owner);
        path.add(name);
        return schema.get(new ObjectId(new Kind("column"), path));
    }
}
