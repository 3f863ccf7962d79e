package io.seatrial.database.postgresql;

import io.seatrial.database.Names;
import io.seatrial.schema.Kind;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which sequences hand out the values of which columns, and how to move them past the values in use. */
final class Sequences {

    private static final Pattern NEXT = Pattern.compile("nextval\\('((?:[^']|'')+)'::regclass\\)");

    private static final Kind COLUMN = new Kind("column");

    private Sequences() {}

    /** One statement for each sequence that feeds a column of the table; moves it forwards or not at all. */
    static List<String> statements(ObjectId table, Schema schema) {
        List<String> statements = new ArrayList<>();
        of(table, schema).forEach((sequence, column) -> statements.add(statement(table, sequence, column)));
        return statements;
    }

    /** By column, the last value that its sequence handed out or passed over; nothing of sequences that go down. */
    static Map<String, BigDecimal> counters(Connection connection, ObjectId table, Schema schema) throws SQLException {
        Map<String, BigDecimal> counters = new LinkedHashMap<>();
        for (Map.Entry<List<String>, String> one : of(table, schema).entrySet()) {
            SchemaObject sequence = schema.get(new ObjectId(new Kind("sequence"), one.getKey()));
            if (sequence == null || !String.valueOf(sequence.fact("increment")).startsWith("-")) {
                // A sequence that is not ours to read tells nothing.
                BigDecimal last = Guarded.number(connection, last(one.getKey()));
                if (last != null) {
                    counters.merge(one.getValue(), last, BigDecimal::max);
                }
            }
        }
        return counters;
    }

    private static String last(List<String> sequence) {
        return "SELECT last_value - CASE WHEN is_called THEN 0 ELSE 1 END FROM " + Identifiers.quoted(sequence);
    }

    private static String statement(ObjectId table, List<String> sequence, String column) {
        String name = Identifiers.quoted(sequence);
        return "SELECT setval('" + name.replace("'", "''") + "', m) FROM (SELECT max(" + Identifiers.quoted(column)
                + ") AS m FROM " + Identifiers.quoted(table.path()) + ") x WHERE m >= (SELECT last_value FROM " + name
                + ")";
    }

    private static Map<List<String>, String> of(ObjectId table, Schema schema) {
        Map<List<String>, String> fed = new LinkedHashMap<>();
        String name = table.name();
        for (SchemaObject sequence : between(schema, ObjectId.of("sequence", ""), ObjectId.of("sequence\0", ""))) {
            String owner = sequence.fact("owned by");
            // Taking thousands of names apart takes long.
            if (owner != null && (owner.contains(name) || name.indexOf('"') >= 0)) {
                List<String> column = Names.path(owner.replace(" (identity)", ""));
                if (column.subList(0, column.size() - 1).equals(table.path())) {
                    fed.put(sequence.id().path(), column.get(column.size() - 1));
                }
            }
        }
        for (SchemaObject column : columns(table, schema)) {
            String given = column.fact("default");
            if (given != null) {
                Matcher next = NEXT.matcher(given);
                if (next.find()) {
                    fed.put(
                            Names.path(next.group(1).replace("''", "'")),
                            column.id().name());
                }
            }
        }
        return fed;
    }

    private static Iterable<SchemaObject> columns(ObjectId table, Schema schema) {
        List<String> first = new ArrayList<>(table.path());
        first.add("");
        List<String> behind = new ArrayList<>(table.path());
        behind.set(behind.size() - 1, table.name() + "\0");
        return between(schema, new ObjectId(COLUMN, first), new ObjectId(COLUMN, behind));
    }

    private static Iterable<SchemaObject> between(Schema schema, ObjectId from, ObjectId to) {
        return schema.objects().subMap(from, to).values();
    }
}
