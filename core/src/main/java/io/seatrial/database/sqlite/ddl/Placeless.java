package io.seatrial.database.sqlite.ddl;

import io.seatrial.schema.SchemaObject;
import java.util.Collection;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Columns whatever their order. */
final class Placeless {

    private Placeless() {}

    static Set<SchemaObject> of(Collection<SchemaObject> columns) {
        return columns.stream()
                .map(column -> {
                    TreeMap<String, String> facts = new TreeMap<>(column.facts());
                    facts.remove("position");
                    return new SchemaObject(column.id(), facts);
                })
                .collect(Collectors.toSet());
    }
}
