package io.seatrial.database.mysql.ddl;

import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A schema as statements need to know it: tables with their parts, and programs by kind. */
final class Model {

    private final Schema schema;
    private final Map<String, Table> tables = new TreeMap<>();
    private final Map<String, List<SchemaObject>> others = new TreeMap<>();

    Model(Schema schema) {
        this.schema = schema;
        of("table").forEach(table -> tables.put(table.id().name(), new Table(table)));
        for (SchemaObject object : schema.objects().values()) {
            String kind = object.id().kind().name();
            Table table = tables.get(object.id().path().get(0));
            switch (kind) {
                case "column" -> add(table == null ? null : table.columns(), object);
                case "constraint" -> add(table == null ? null : table.constraints(), object);
                case "index" -> add(table == null ? null : table.indexes(), object);
                case "partition" -> add(table == null ? null : table.partitions(), object);
                default ->
                    others.computeIfAbsent(kind, key -> new ArrayList<>()).add(object);
            }
        }
        for (Table table : tables.values()) {
            table.columns().sort(Comparator.comparingInt(column -> number(column, "position")));
            table.partitions()
                    .sort(Comparator.comparingInt((SchemaObject part) -> number(part, "position"))
                            .thenComparingInt(part -> number(part, "position of the part")));
        }
    }

    private List<SchemaObject> of(String kind) {
        return schema.objects().values().stream()
                .filter(object -> object.id().kind().name().equals(kind))
                .toList();
    }

    private static void add(List<SchemaObject> parts, SchemaObject part) {
        if (parts != null) {
            parts.add(part);
        }
    }

    static int number(SchemaObject object, String fact) {
        String value = object.fact(fact);
        return value == null ? 0 : Integer.parseInt(value);
    }

    Schema schema() {
        return schema;
    }

    Map<String, Table> tables() {
        return tables;
    }

    /** Views, triggers, routines, events, sequences. */
    List<SchemaObject> all(String kind) {
        return others.getOrDefault(kind, List.of());
    }
}
