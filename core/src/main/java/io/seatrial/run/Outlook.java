package io.seatrial.run;

import io.seatrial.data.fill.Demands;
import io.seatrial.schema.Facts;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What migrations to come will demand of rows, worked out once for each. */
final class Outlook {

    private final Map<Schema, Demands> bySchema = new IdentityHashMap<>();

    /** @param coming the present schema, then those to come; the same instances at each call */
    Demands demands(List<Schema> coming) {
        List<SchemaObject> all = new ArrayList<>();
        for (int i = 1; i < coming.size(); i++) {
            Schema before = coming.get(i - 1);
            Schema after = coming.get(i);
            if (before != after) {
                bySchema.computeIfAbsent(after, schema -> Demands.between(before, schema)).objects().stream()
                        .map(object -> inPresentType(object, coming.get(0)))
                        .forEach(all::add);
            }
        }
        return new Demands(all);
    }

    /**
     * A column as it will be, but with its present type: values that a later type would round or cut short are ordinary,
     * and what becomes of them is to be seen. Only a text that will be something else is made to fit.
     */
    private static SchemaObject inPresentType(SchemaObject column, Schema now) {
        SchemaObject present = column.id().kind().name().equals("column") ? now.get(column.id()) : null;
        String type = present == null ? null : Facts.TYPE.of(present);
        if (type == null || isText(type) && !isText(String.valueOf(Facts.TYPE.of(column)))) {
            return column;
        }
        TreeMap<String, String> facts = new TreeMap<>(column.facts());
        facts.put(Facts.TYPE.name(), type);
        return new SchemaObject(column.id(), facts);
    }

    private static boolean isText(String type) {
        return type.equals("text") || type.startsWith("character");
    }
}
