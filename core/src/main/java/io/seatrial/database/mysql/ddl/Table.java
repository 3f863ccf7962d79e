package io.seatrial.database.mysql.ddl;

import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;

/** A table with its parts; columns in their order. */
record Table(
        SchemaObject object,
        List<SchemaObject> columns,
        List<SchemaObject> constraints,
        List<SchemaObject> indexes,
        List<SchemaObject> partitions) {

    Table(SchemaObject object) {
        this(object, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    String name() {
        return object.id().name();
    }

    SchemaObject column(String name) {
        return columns.stream()
                .filter(column -> column.id().name().equals(name))
                .findFirst()
                .orElse(null);
    }

    SchemaObject index(String name) {
        return indexes.stream()
                .filter(index -> index.id().name().equals(name))
                .findFirst()
                .orElse(null);
    }

    SchemaObject constraint(SchemaObject like) {
        return constraints.stream()
                .filter(one -> one.id().equals(like.id()))
                .findFirst()
                .orElse(null);
    }

    List<SchemaObject> constraints(String kind) {
        return constraints.stream().filter(one -> kind.equals(one.fact("kind"))).toList();
    }

    List<SchemaObject> foreignKeys() {
        return constraints("foreign key");
    }

    boolean versioned() {
        return object.fact("kind").endsWith("system versioning");
    }
}
