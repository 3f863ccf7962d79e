package io.seatrial.database.sqlite;

import io.seatrial.database.Catalogue;
import io.seatrial.database.Names;
import io.seatrial.database.RowProbes.Breach;
import io.seatrial.database.ValueType;
import io.seatrial.schema.Facts;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Ways to break one constraint: a row that is there is changed, so that only this constraint is in the way.
 *
 * <p>Source of the codes, several separated by blanks: sqlite.org, "Result and Error Codes". A refusal says
 * {@code … constraint failed: } and then columns, the name of a check, or the condition of one without a name.
 */
final class SqliteBreaches {

    /** A row's number cannot be NULL. */
    static final String MISMATCH = "20";

    private static final String NULLED = "1299 " + MISMATCH;
    private static final String TWICE = "1555 2067 2579";
    private static final String ORPHANED = "787";
    private static final String CHECKED = "275";
    private static final int LONG = 5000;

    /** Whether the session watches over foreign keys. */
    private static final String AWAKE = Catalogue.text(SqliteBreaches.class, "rows/awake.sql");

    private final SchemaObject constraint;
    private final Schema schema;
    private final String owner;
    private final String table;
    private final List<String> columns;

    SqliteBreaches(SchemaObject constraint, Schema schema) {
        this.constraint = constraint;
        this.schema = schema;
        this.owner = constraint.id().path().get(0);
        this.table = SqliteRows.quoted(owner);
        String listed = Facts.COLUMNS.of(constraint);
        this.columns = listed == null ? List.of() : Names.list(listed);
    }

    /** What a refusal names, in the one spelling of its tokens. */
    static String said(String message) {
        return Token.line(Tokens.of(message.replaceFirst("(?s)^.*constraint failed: ", "")));
    }

    List<Breach> all() {
        if (constraint.id().kind().name().equals("column")) {
            return computed(constraint) ? List.of() : List.of(nulled());
        }
        if (columns.stream().map(this::column).anyMatch(SqliteBreaches::computed)) {
            return List.of();
        }
        return switch (Objects.toString(Facts.KIND.of(constraint))) {
            case "primary key", "unique constraint" -> List.of(doubled());
            case "foreign key" -> constraint.fact("deferrable") == null ? orphaned() : List.of();
            case "check constraint" -> checked();
            default -> List.of();
        };
    }

    private static boolean computed(SchemaObject column) {
        return column == null || column.fact("generated as") != null;
    }

    private Breach nulled() {
        String name = SqliteRows.quoted(constraint.id().name());
        return new Breach(
                null,
                "UPDATE " + table + " SET " + name + " = NULL WHERE " + one("true", 0),
                "SELECT count(*) FROM " + table + " WHERE " + name + " IS NULL",
                "with NULL in " + constraint.id().name(),
                NULLED,
                said(owner + "." + constraint.id().name()));
    }

    private Breach doubled() {
        String listed = columns.stream().map(SqliteRows::quoted).collect(Collectors.joining(", "));
        String where = " WHERE " + complete();
        return new Breach(
                null,
                "UPDATE " + table + " SET (" + listed + ") = (SELECT " + listed + " FROM " + table + " WHERE "
                        + one(complete(), 0) + ") WHERE " + one(complete(), 1),
                "SELECT (SELECT count(*) FROM " + table + where + ") - (SELECT count(*) FROM (SELECT DISTINCT " + listed
                        + " FROM " + table + where + "))",
                "with the " + String.join(", ", columns) + " of another one",
                TWICE,
                said(columns.stream().map(name -> owner + "." + name).collect(Collectors.joining(", "))));
    }

    /** Nothing is tried while the session lets foreign keys sleep, as it does by itself. */
    private List<Breach> orphaned() {
        String references = Objects.toString(Facts.REFERENCES.of(constraint));
        int open = references.lastIndexOf('(');
        if (open < 0) {
            return List.of();
        }
        String parent = Names.list(references.substring(0, open).strip()).get(0);
        List<String> others = Names.list(references.substring(open + 1, references.length() - 1));
        List<String> same = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            same.add("p." + SqliteRows.quoted(others.get(i)) + " = c." + SqliteRows.quoted(columns.get(i)));
        }
        String from = SqliteRows.quoted(parent) + " p WHERE ";
        String proof = "SELECT count(*) FROM " + table + " c WHERE " + complete() + " AND NOT EXISTS (SELECT 1 FROM "
                + from + String.join(" AND ", same) + ")";
        List<Breach> breaches = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            breaches.add(new Breach(
                    "SELECT v.v FROM (" + values(column(columns.get(i)))
                            + ") v WHERE (" + AWAKE + ") AND NOT EXISTS (SELECT 1 FROM "
                            + from + "p." + SqliteRows.quoted(others.get(i)) + " = v.v)",
                    "UPDATE " + table + " SET " + SqliteRows.quoted(columns.get(i)) + " = ? WHERE "
                            + one(complete(), 0),
                    proof,
                    "with " + columns.get(i) + " = %s, which " + parent + " does not have",
                    ORPHANED,
                    null));
        }
        return breaches;
    }

    /** The condition itself is asked whether a value broke it. */
    private List<Breach> checked() {
        String condition = Objects.toString(Facts.DEFINITION.of(constraint)).replaceFirst("^check", "");
        String own = constraint.id().name();
        boolean named = !own.startsWith("check(");
        String name = named ? said(own) : said(condition.substring(1, Math.max(1, condition.length() - 1)));
        List<Breach> breaches = new ArrayList<>();
        for (SchemaObject column : columns()) {
            String called = column.id().name();
            boolean mentioned = Pattern.compile("(?i)(?<![\\w$])" + Pattern.quote(called) + "(?![\\w$])")
                    .matcher(condition)
                    .find();
            if (mentioned && !computed(column)) {
                breaches.add(new Breach(
                        "SELECT v.v FROM (" + values(column) + ") v",
                        "UPDATE " + table + " SET " + SqliteRows.quoted(called) + " = ? WHERE " + one("true", 0),
                        "SELECT count(*) FROM " + table + " WHERE NOT " + condition,
                        "with " + called + " = %s",
                        CHECKED,
                        name));
            }
        }
        return breaches;
    }

    private String complete() {
        return columns.stream()
                .map(name -> SqliteRows.quoted(name) + " IS NOT NULL")
                .collect(Collectors.joining(" AND "));
    }

    /** The one row of those that meet a condition which comes after so many of them. */
    private String one(String condition, int after) {
        SchemaObject whole = schema.get(ObjectId.of("table", owner));
        String key = "rowid";
        if (whole != null && whole.fact("without rowid") != null) {
            key = columns().stream()
                    .filter(column -> column.fact("place in the primary key") != null)
                    .map(column -> SqliteRows.quoted(column.id().name()))
                    .collect(Collectors.joining(", ", "(", ")"));
        }
        String bare = key.replaceAll("^\\(|\\)$", "");
        return key + " = (SELECT " + bare + " FROM " + table + " WHERE " + condition + " LIMIT 1 OFFSET " + after + ")";
    }

    private SchemaObject column(String name) {
        return schema.get(ObjectId.of("column", owner, name));
    }

    private List<SchemaObject> columns() {
        return schema.objects().values().stream()
                .filter(object -> object.id().kind().name().equals("column")
                        && object.id().path().get(0).equals(owner))
                .toList();
    }

    /** Values of the column's type that a constraint may well refuse, as a query for {@code v}. */
    private static String values(SchemaObject column) {
        return of(SqliteTypes.of(Objects.toString(Facts.TYPE.of(column), ""))).stream()
                .map(text -> "SELECT '" + text.replace("'", "''") + "' AS v")
                .collect(Collectors.joining(" UNION ALL "));
    }

    private static List<String> of(ValueType type) {
        return switch (type.family()) {
            case INTEGER, DECIMAL, FLOAT, ENUM -> List.of("7919", "-7919", "0", "-1", "1", "9007199254740993");
            case DATE, TIMESTAMP, TIMESTAMP_ZONED -> List.of("1871-03-03", "0001-01-01", "9999-12-31");
            case TIME -> List.of("00:00:00", "23:59:59");
            case JSON -> List.of("[]", "{}", "0", "\"zq\"", "null");
            default -> List.of("zq7919", "", " ", "7919", "ZQ zq!", "z".repeat(LONG));
        };
    }
}
