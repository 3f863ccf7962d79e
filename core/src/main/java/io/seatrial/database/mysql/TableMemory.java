package io.seatrial.database.mysql;

import io.seatrial.database.Strings;
import io.seatrial.schema.SchemaObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What tables were read to be, by the server's own text of each: a table that comes back to a text it once had, as it does
 * on every way down and up again, need not be read again.
 */
final class TableMemory {

    private final Map<String, Map<String, List<SchemaObject>>> known = new HashMap<>();
    private final Map<String, String> remainders = new HashMap<>();
    private final Strings strings = new Strings();

    /** By kind what belongs to the table, or null. */
    Map<String, List<SchemaObject>> get(String table, String text) {
        return known.get(table + "\n" + text);
    }

    /** @param text null for what has none, such as a view */
    void put(String table, String text, Map<String, List<SchemaObject>> kinds) {
        if (text != null) {
            known.put(table + "\n" + text, kinds);
        }
    }

    String remainder(String text) {
        return remainders.computeIfAbsent(text, Texts::remainder);
    }

    Strings strings() {
        return strings;
    }
}
