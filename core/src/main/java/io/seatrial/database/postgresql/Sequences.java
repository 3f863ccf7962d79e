package io.seatrial.database.postgresql;

import io.seatrial.database.Names;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which sequences hand out the values of which columns, and how to move them past the values in use. */
final class Sequences {

    private static final Pattern NEXT = Pattern.compile("nextval\\('((?:[^']|'')+)'::regclass\\)");

    private Sequences() {}

    /** One statement for each sequence that feeds a column of the table; moves it forwards or not at all. */
    static List<String> statements(ObjectId table, Schema schema) {
        List<String> statements = new ArrayList<>();
        of(table, schema).forEach((sequence, column) -> statements.add(statement(table, sequence, column)));
        return statements;
    }

    private static String statement(ObjectId table, List<String> sequence, String column) {
        String name = Identifiers.quoted(sequence);
        return "SELECT setval('" + name.replace("'", "''") + "', m) FROM (SELECT max(" + Identifiers.quoted(column)
                + ") AS m FROM " + Identifiers.quoted(table.path()) + ") x WHERE m >= (SELECT last_value FROM " + name
                + ")";
    }

    private static Map<List<String>, String> of(ObjectId table, Schema schema) {
        Map<List<String>, String> fed = new LinkedHashMap<>();
        for (SchemaObject sequence : kind(schema, "sequence")) {
            String owner = sequence.fact("owned by");
            if (owner != null) {
                List<String> column = Names.path(owner.replace(" (identity)", ""));
                if (column.subList(0, column.size() - 1).equals(table.path())) {
                    fed.put(sequence.id().path(), column.get(column.size() - 1));
                }
            }
        }
        for (SchemaObject column : kind(schema, "column")) {
            String given = column.fact("default");
            List<String> path = column.id().path();
            if (given != null && path.subList(0, path.size() - 1).equals(table.path())) {
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

    private static Iterable<SchemaObject> kind(Schema schema, String kind) {
        return schema.objects()
                .subMap(ObjectId.of(kind, ""), ObjectId.of(kind + "\0", ""))
                .values();
    }
}
