package io.seatrial.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The order in which a schema is read best: what belongs to a table stands under it, columns in their order. */
final class Grouping {

    private static final Comparator<SchemaObject> ROOTS = Comparator.comparingInt(
                    (SchemaObject object) -> object.id().path().size() == 1 ? 0 : 1)
            .thenComparing(object -> object.id().path().size() == 1
                    ? object.id().kind().name()
                    : object.id().path().get(0))
            .thenComparing(SchemaObject::id);

    private static final Comparator<SchemaObject> PARTS = Comparator.comparing(
                    (SchemaObject object) -> object.id().kind())
            .thenComparingInt(Grouping::position)
            .thenComparing(SchemaObject::id);

    private final Map<List<String>, SchemaObject> wholes = new HashMap<>();
    private final Map<SchemaObject, List<SchemaObject>> parts = new HashMap<>();
    private final List<SchemaObject> roots = new ArrayList<>();

    Grouping(Schema schema) {
        for (SchemaObject object : schema.objects().values()) {
            if (object.id().path().size() == 2 && object.fact(Facts.TABLE.name()) == null) {
                wholes.putIfAbsent(object.id().path(), object);
            }
        }
        for (SchemaObject object : schema.objects().values()) {
            SchemaObject whole = whole(object);
            (whole == null ? roots : parts.computeIfAbsent(whole, key -> new ArrayList<>())).add(object);
        }
        roots.sort(ROOTS);
        parts.values().forEach(list -> list.sort(PARTS));
    }

    List<SchemaObject> roots() {
        return roots;
    }

    List<SchemaObject> partsOf(SchemaObject whole) {
        return parts.getOrDefault(whole, List.of());
    }

    private SchemaObject whole(SchemaObject object) {
        List<String> path = object.id().path();
        String table = object.fact(Facts.TABLE.name());
        if (table != null) {
            return wholes.get(Names.unquoted(table));
        }
        return path.size() > 2 ? wholes.get(path.subList(0, 2)) : null;
    }

    private static int position(SchemaObject object) {
        String position = object.fact(Facts.POSITION.name());
        return position != null && position.matches("[0-9]{1,9}") ? Integer.parseInt(position) : 0;
    }
}
