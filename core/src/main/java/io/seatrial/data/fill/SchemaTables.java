package io.seatrial.data.fill;

import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The objects of a schema sorted by the table they belong to. */
final class SchemaTables {

    private final Map<List<String>, SchemaObject> tables = new LinkedHashMap<>();
    private final Map<List<String>, Map<String, List<SchemaObject>>> parts = new LinkedHashMap<>();

    SchemaTables(Collection<SchemaObject> objects) {
        for (SchemaObject object : objects) {
            String kind = object.id().kind().name();
            switch (kind) {
                case "table" -> tables.put(object.id().path(), object);
                case "column", "constraint" -> add(owner(object.id()), kind, object);
                case "index" -> add(io.seatrial.database.Names.path(object.fact("table")), kind, object);
                default -> {
                    // Not of a table, or of no concern to its rows.
                }
            }
        }
    }

    static SchemaTables of(Schema schema) {
        return new SchemaTables(schema.objects().values());
    }

    private void add(List<String> table, String kind, SchemaObject object) {
        parts.computeIfAbsent(table, path -> new HashMap<>())
                .computeIfAbsent(kind, name -> new ArrayList<>())
                .add(object);
    }

    private static List<String> owner(ObjectId id) {
        return id.path().subList(0, id.path().size() - 1);
    }

    /** The paths of tables that anything belongs to. */
    Collection<List<String>> owners() {
        return parts.keySet();
    }

    Collection<SchemaObject> tables() {
        return tables.values();
    }

    SchemaObject table(List<String> path) {
        return tables.get(path);
    }

    /** The table's objects of a kind, sorted by name; perhaps none. */
    List<SchemaObject> parts(List<String> table, String kind) {
        return parts.getOrDefault(table, Map.of()).getOrDefault(kind, List.of());
    }
}
