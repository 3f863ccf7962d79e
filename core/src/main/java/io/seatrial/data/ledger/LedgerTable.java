package io.seatrial.data.ledger;

import io.seatrial.database.RowQuestions;
import io.seatrial.schema.Facts;
import io.seatrial.schema.Names;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.SchemaObject;
import io.seatrial.schema.Snapshot;
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

    private static final Set<String> KEYS = Set.of("primary key", "unique constraint");

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

    /** All tables that hold rows of their own here, by handle; partitions are left to the tables they belong to. */
    static Map<String, LedgerTable> in(Snapshot snapshot) {
        Map<List<String>, List<Column>> columns = new LinkedHashMap<>();
        Map<List<String>, List<SchemaObject>> keys = new LinkedHashMap<>();
        List<SchemaObject> tables = new ArrayList<>();
        for (SchemaObject object : snapshot.schema().objects().values()) {
            List<String> path = object.id().path();
            switch (object.id().kind().name()) {
                case "table" -> tables.add(object);
                case "column" ->
                    columns.computeIfAbsent(owner(path), p -> new ArrayList<>()).add(column(object, snapshot));
                case "constraint" -> {
                    if (KEYS.contains(Objects.toString(Facts.KIND.of(object)))) {
                        keys.computeIfAbsent(owner(path), p -> new ArrayList<>())
                                .add(object);
                    }
                }
                default -> {}
            }
        }
        Map<String, LedgerTable> ledger = new LinkedHashMap<>();
        for (SchemaObject table : tables) {
            if (!ELSEWHERE.contains(Objects.toString(Facts.KIND.of(table))) && table.fact("partition of") == null) {
                LedgerTable one = of(
                        table,
                        snapshot.handles().get(table.id()),
                        columns.getOrDefault(table.id().path(), List.of()),
                        keys.getOrDefault(table.id().path(), List.of()));
                ledger.put(one.handle(), one);
            }
        }
        return ledger;
    }

    private static LedgerTable of(
            SchemaObject table, String handle, List<Column> columns, List<SchemaObject> constraints) {
        List<Column> best = List.of();
        for (SchemaObject constraint : constraints) {
            boolean primary = "primary key".equals(Facts.KIND.of(constraint));
            List<Column> key = key(Facts.COLUMNS.of(constraint), columns, primary);
            if (!key.isEmpty() && (best.isEmpty() || primary)) {
                best = key;
            }
        }
        return new LedgerTable(table.id(), handle, "partitioned table".equals(Facts.KIND.of(table)), columns, best);
    }

    /** The columns of a key, or none where one of them may be NULL, as SQLite alone allows in a primary key. */
    private static List<Column> key(String listed, List<Column> columns, boolean primary) {
        List<Column> key = new ArrayList<>();
        for (String name : listed == null ? List.<String>of() : Names.listed(listed)) {
            Column column = columns.stream()
                    .filter(one -> one.id().name().equals(name) && (primary || !one.nullable()))
                    .findFirst()
                    .orElse(null);
            if (column == null) {
                return List.of();
            }
            key.add(column);
        }
        return key;
    }

    private static Column column(SchemaObject column, Snapshot snapshot) {
        return new Column(
                column.id(),
                snapshot.handles().get(column.id()),
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

    private static List<String> owner(List<String> path) {
        return path.subList(0, path.size() - 1);
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
