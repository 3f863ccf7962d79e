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
        columns.forEach(column -> add(breaches, column, List.of()));
        if (columns.size() > 1) {
            breaches.add(breach(null, null, columns));
            columns.forEach(column -> add(
                    breaches,
                    column,
                    columns.stream().filter(other -> !other.equals(column)).toList()));
        }
        if (NULL_LISTED.matcher(condition).find()) {
            columns.forEach(column -> addUndecided(breaches, column, columns));
        }
        return breaches;
    }

    /** @param nulls columns that are NULL besides */
    private void add(List<Breach> breaches, String column, List<String> nulls) {
        if (values.relation(type(column)) != null) {
            breaches.add(breach(column, values.relation(type(column)), nulls));
        }
    }

    /** @param column null to set others to NULL only; relation its values */
    private Breach breach(String column, String relation, List<String> nulls) {
        String without = nulls.isEmpty() ? "" : "NULL in " + String.join(", ", nulls);
        String with = column == null ? "" : column + " = %s" + (nulls.isEmpty() ? "" : " and ");
        return new Breach(
                material(column, relation, nulls, condition + " IS FALSE"),
                update(column, nulls),
                "SELECT count(*) FROM " + table() + " t WHERE " + condition + " IS FALSE",
                "with " + with + without,
                STATE,
                constraint.id().name());
    }

    private void addUndecided(List<Breach> breaches, String column, List<String> columns) {
        String relation = values.relation(type(column));
        String complete = columns.stream()
                .map(name -> " AND t." + Identifiers.quoted(name) + " IS NOT NULL")
                .collect(Collectors.joining());
        if (relation != null) {
            breaches.add(new Breach(
                    material(column, relation, List.of(), condition + " IS NULL" + complete),
                    update(column, List.of()),
                    null,
                    "with " + column + " = %s, for which the check is neither true nor false (a NULL is in its list)",
                    STATE,
                    constraint.id().name()));
        }
    }

    /** Asks which rows that are there meet the verdict once they are changed, and with which value. */
    private String material(String column, String relation, List<String> nulls, String verdict) {
        String value = column == null ? "" : "t.\"v'\", ";
        String changed = column == null ? "" : "v.v AS \"v'\", ";
        String from = column == null ? rows() : relation + ", " + rows();
        return "SELECT " + value + "t.\"o'\", t.\"c'\" FROM (SELECT " + changed + "r.\"o'\"::text AS \"o'\","
                + " r.\"c'\"::text AS \"c'\", " + row(column, nulls) + " FROM " + from + ") t WHERE " + verdict
                + " LIMIT "
                + BreakingValues.TRIES;
    }

    private String update(String column, List<String> nulls) {
        List<String> set = new ArrayList<>();
        if (column != null) {
            set.add(Identifiers.quoted(column) + " = ?::text::" + type(column));
        }
        nulls.forEach(name -> set.add(Identifiers.quoted(name) + " = NULL"));
        return "UPDATE " + table() + " t SET " + String.join(", ", set)
                + " WHERE t.tableoid = ?::text::oid AND t.ctid = ?::text::tid";
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

    /** A row that is there, with the value in the place of one of its columns, and NULL in the place of others. */
    private String row(String column, List<String> nulls) {
        return columns().stream()
                .map(name -> (name.equals(column)
                                ? "v.v::" + type(name)
                                : nulls.contains(name) ? "NULL::" + type(name) : "r." + Identifiers.quoted(name))
                        + " AS " + Identifiers.quoted(name))
                .collect(Collectors.joining(", "));
    }

    private String type(String column) {
        return Objects.toString(Facts.TYPE.of(column(column)));
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
