package io.seatrial.data.fill;

import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What later migrations will ask of the rows: keys, checks and column definitions that the present schema does not have
 * yet.
 *
 * <p>Ordinary production data satisfies most of what a migration is about to demand (nobody makes an e-mail unique while
 * half of them are equal), so plausible rows do. A demand that cannot be met is given up; it never stops a table from
 * being filled.
 *
 * @param objects constraints, unique indexes and columns as they will be, in the order in which they come
 */
public record Demands(List<SchemaObject> objects) {

    /** Nothing beyond the schema. */
    public static final Demands NONE = new Demands(List.of());

    public Demands {
        objects = List.copyOf(objects);
    }

    /** What {@code after} demands and {@code before} does not. */
    public static Demands between(Schema before, Schema after) {
        List<SchemaObject> news = new ArrayList<>();
        for (SchemaObject object : after.objects().values()) {
            SchemaObject old = before.get(object.id());
            if (relevant(object.id()) && !Objects.equals(old, object)) {
                news.add(object);
            }
        }
        return new Demands(news);
    }

    /** The keys, checks and unique indexes that {@code after} has and {@code before} has not or has otherwise. */
    public static Demands ofKeys(Schema before, Schema after) {
        return new Demands(between(before, after).objects.stream()
                .filter(object -> switch (object.id().kind().name()) {
                    case "constraint", "index" -> true;
                    default -> false;
                })
                .toList());
    }

    /** These demands, and then the others: those of a migration that comes later. */
    public Demands and(Demands later) {
        List<SchemaObject> all = new ArrayList<>(objects);
        all.addAll(later.objects);
        return new Demands(all);
    }

    private static boolean relevant(ObjectId id) {
        return switch (id.kind().name()) {
            case "column", "constraint", "index", "type" -> true;
            default -> false;
        };
    }
}
