package io.seatrial.database.sqlite.ddl;

import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A schema as statements need to know it: what belongs to which table. */
final class Model {

    private final Schema schema;
    private final Map<String, Table> tables = new TreeMap<>();
    private final Map<String, SchemaObject> views = new TreeMap<>();
    private final List<SchemaObject> triggers = new ArrayList<>();
    private final Map<String, SchemaObject> indexes = new TreeMap<>();
    private final Map<String, List<SchemaObject>> columns = new TreeMap<>();
    private final Map<String, List<SchemaObject>> indexesOf = new TreeMap<>();
    private final Map<String, List<SchemaObject>> triggersOf = new TreeMap<>();
    private final Spellings spellings = new Spellings();

    Model(Schema schema) {
        this.schema = schema;
        Map<String, List<SchemaObject>> constraints = new TreeMap<>();
        for (SchemaObject object : schema.objects().values()) {
            String first = object.id().path().get(0);
            switch (object.id().kind().name()) {
                case "column" -> put(columns, first, object);
                case "constraint" -> put(constraints, first, object);
                case "index" -> {
                    indexes.put(first, object);
                    put(indexesOf, String.valueOf(object.fact("table")), object);
                }
                case "trigger" -> {
                    triggers.add(object);
                    put(triggersOf, first, object);
                }
                case "view" -> views.put(first, object);
                default -> {}
            }
            spellings.add(object.id().path());
        }
        columns.values().forEach(list -> list.sort(Comparator.comparingInt(Model::position)));
        for (SchemaObject object : schema.objects().values()) {
            if (object.id().kind().name().equals("table")) {
                String name = object.id().name();
                List<SchemaObject> own = constraints.getOrDefault(name, List.of());
                tables.put(name, new Table(object, columnsOf(name), own, spellings));
            }
        }
    }

    private static void put(Map<String, List<SchemaObject>> map, String key, SchemaObject object) {
        map.computeIfAbsent(key, any -> new ArrayList<>()).add(object);
    }

    private static int position(SchemaObject column) {
        return Integer.parseInt(column.fact("position"));
    }

    Schema schema() {
        return schema;
    }

    Map<String, Table> tables() {
        return tables;
    }

    Map<String, SchemaObject> views() {
        return views;
    }

    List<SchemaObject> triggers() {
        return triggers;
    }

    Map<String, SchemaObject> indexes() {
        return indexes;
    }

    /** The indexes of that table, by name. */
    List<SchemaObject> indexes(String table) {
        return indexesOf.getOrDefault(table, List.of());
    }

    /** The triggers of that table or view, by name. */
    List<SchemaObject> triggers(String table) {
        return triggersOf.getOrDefault(table, List.of());
    }

    /** In their order. */
    List<SchemaObject> columnsOf(String table) {
        return columns.getOrDefault(table, List.of());
    }

    Spellings spellings() {
        return spellings;
    }
}
