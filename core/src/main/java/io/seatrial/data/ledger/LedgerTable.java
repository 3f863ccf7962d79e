package io.seatrial.data.ledger;

import io.seatrial.database.RowQuestions;
import io.seatrial.schema.Facts;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.SchemaObject;
import io.seatrial.schema.UniqueKeys;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table whose rows are in the ledger.
 *
 * @param handle the server's own identity of it
 * @param partitioned true when its rows are those of its partitions
 * @param key the columns by which a row is known again; empty where the table has no key without NULLs
 */
record LedgerTable(ObjectId id, String handle, boolean partitioned, List<Column> columns, List<Column> key) {

    /** Kinds of tables whose rows are somewhere else. */
    private static final Set<String> ELSEWHERE = Set.of("foreign table", "virtual table");

    /** A text in quotes, a number or a truth value, perhaps with a cast. */
    private static final Pattern LITERAL =
            Pattern.compile("(?:'((?:[^']|'')*)'|(-?\\d+(?:\\.\\d+)?|true|false))(?:::[\\w .()\"]+)?");

    /**
     * A column.
     *
     * @param spelt the type, and behind it the character set where it has one
     * @param computed true when its values follow from others, so that nothing is lost with it
     * @param fallback the text of its default, or null where it has none or it is more than a literal
     */
    record Column(
            ObjectId id,
            String handle,
            String type,
            String spelt,
            boolean nullable,
            boolean computed,
            String fallback) {}

    LedgerTable {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
    }

    /**
     * The table that is made of these parts: its own object, its columns and keys, each followed by its handle. Null
     * where it holds no rows of its own: partitions are left to the tables they belong to.
     */
    static LedgerTable of(List<Object> parts) {
        SchemaObject table = (SchemaObject) parts.get(0);
        if (ELSEWHERE.contains(Objects.toString(Facts.KIND.of(table))) || table.fact("partition of") != null) {
            return null;
        }
        List<Column> columns = new ArrayList<>();
        List<SchemaObject> keys = new ArrayList<>();
        for (int i = 2; i < parts.size(); i += 2) {
            SchemaObject part = (SchemaObject) parts.get(i);
            if (part.id().kind().name().equals("column")) {
                columns.add(column(part, (String) parts.get(i + 1)));
            } else {
                keys.add(part);
            }
        }
        return of(table, (String) parts.get(1), columns, keys);
    }

    private static LedgerTable of(SchemaObject table, String handle, List<Column> columns, List<SchemaObject> keys) {
        List<Column> best = List.of();
        for (SchemaObject one : keys) {
            boolean primary = "primary key".equals(Facts.KIND.of(one));
            List<Column> key = key(UniqueKeys.columns(one), columns, primary);
            if (!key.isEmpty() && (best.isEmpty() || primary)) {
                best = key;
            }
        }
        return new LedgerTable(table.id(), handle, "partitioned table".equals(Facts.KIND.of(table)), columns, best);
    }

    /** The columns of a key, or none where one of them may be NULL, as SQLite alone allows in a primary key. */
    private static List<Column> key(List<String> names, List<Column> columns, boolean primary) {
        List<Column> key = new ArrayList<>();
        for (String name : names) {
            Column column = columns.stream()
                    .filter(one -> one.id().name().equals(name) && (primary || !one.nullable() && !one.computed()))
                    .findFirst()
                    .orElse(null);
            if (column == null) {
                return List.of();
            }
            key.add(column);
        }
        return key;
    }

    private static Column column(SchemaObject column, String handle) {
        return new Column(
                column.id(),
                handle,
                Objects.toString(Facts.TYPE.of(column)),
                Facts.TYPE.of(column) + (column.fact("charset") == null ? "" : " charset " + column.fact("charset")),
                Facts.NULLABLE.is(column, true),
                column.fact("generated as") != null,
                literal(Facts.DEFAULT.of(column)));
    }

    private static String literal(String expression) {
        Matcher literal = LITERAL.matcher(Objects.toString(expression, ""));
        if (!literal.matches()) {
            return null;
        }
        return literal.group(1) == null ? literal.group(2) : literal.group(1).replace("''", "'");
    }

    /** How the database is asked about it. */
    RowQuestions.Table asked(List<Column> by, List<Column> of) {
        return new RowQuestions.Table(id.path(), partitioned, names(by), names(of), types());
    }

    /** By the column's name; see {@link RowQuestions.Table}. */
    Map<String, String> types() {
        Map<String, String> types = new LinkedHashMap<>();
        columns.forEach(column -> types.put(column.id().name(), column.spelt()));
        return types;
    }

    private static List<String> names(List<Column> columns) {
        return columns.stream().map(column -> column.id().name()).toList();
    }
}
