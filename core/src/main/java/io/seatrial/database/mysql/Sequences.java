package io.seatrial.database.mysql;

import io.seatrial.schema.SchemaObject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a sequence counts by, which the server tells only where the sequence is read as a table of one row. */
final class Sequences {

    private static final Map<String, String> FACTS = new LinkedHashMap<>();

    static {
        FACTS.put("minimum_value", "minimum");
        FACTS.put("maximum_value", "maximum");
        FACTS.put("start_value", "start");
        FACTS.put("increment", "increment");
        FACTS.put("cache_size", "cache");
        FACTS.put("cycle_option", "cycle");
    }

    private Sequences() {}

    static List<SchemaObject> completed(List<SchemaObject> sequences, Statement statement) throws SQLException {
        List<SchemaObject> all = new ArrayList<>();
        for (SchemaObject sequence : sequences) {
            all.add(completed(sequence, statement));
        }
        return all;
    }

    private static SchemaObject completed(SchemaObject sequence, Statement statement) throws SQLException {
        String query = "SELECT " + String.join(", ", FACTS.keySet()) + " FROM "
                + Identifiers.quoted(sequence.id().name());
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            Map<String, String> facts = new TreeMap<>(sequence.facts());
            for (Map.Entry<String, String> fact : FACTS.entrySet()) {
                facts.put(fact.getValue(), row.getString(fact.getKey()));
            }
            facts.computeIfPresent("cycle", (name, value) -> value.equals("0") ? null : "yes");
            return new SchemaObject(sequence.id(), new TreeMap<>(facts));
        }
    }
}
