package io.seatrial.data.probe;

import io.seatrial.diff.Change;
import io.seatrial.recording.Step;
import io.seatrial.schema.Facts;
import io.seatrial.schema.Kind;
import io.seatrial.schema.Names;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import io.seatrial.schema.UniqueKeys;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Which constraints a step added or may have put out of force. */
public final class Touched {

    private Touched() {}

    /**
     * Constraints and columns that refuse NULL, as they are called afterwards; those of partitions are their table's.
     *
     * @param indexes true where a unique key is an index and no constraint
     */
    public static List<ObjectId> by(Step up, boolean indexes) {
        Schema after = up.after().schema();
        Set<ObjectId> touched = new LinkedHashSet<>();
        for (Change change : up.changes()) {
            boolean index = change.id().kind().name().equals("index");
            if (!(change instanceof Change.Removed) && (indexes || !index)) {
                of(change, after).filter(id -> !inherited(id, after)).forEach(touched::add);
            }
        }
        return List.copyOf(touched);
    }

    private static Stream<ObjectId> of(Change change, Schema after) {
        ObjectId id = change.id();
        SchemaObject object = after.get(id);
        return switch (id.kind().name()) {
            case "constraint" -> "not-null constraint".equals(Facts.KIND.of(object)) ? Stream.empty() : Stream.of(id);
            case "index" -> UniqueKeys.isUniqueIndex(object) ? Stream.of(id) : Stream.empty();
            case "column" -> column(change, object, after);
            case "disabled_constraint_trigger" -> foreignKeys(id.path().get(2), after);
            default -> Stream.empty();
        };
    }

    private static Stream<ObjectId> column(Change change, SchemaObject column, Schema after) {
        if (!isTable(column.id(), after)) {
            return Stream.empty();
        }
        // No statement can set what only the server gives.
        boolean required = Facts.NULLABLE.is(column, false) && !"always".equals(column.fact("identity"));
        Stream<ObjectId> own =
                required && !(change instanceof Change.Renamed) ? Stream.of(column.id()) : Stream.empty();
        if (!(change instanceof Change.Altered altered) || !altered.facts().containsKey(Facts.TYPE.name())) {
            return own;
        }
        return Stream.concat(
                own,
                after.objects().values().stream()
                        .filter(object -> object.id().kind().name().equals("constraint")
                                && owner(object.id()).equals(owner(column.id()))
                                && Names.listed(Objects.toString(Facts.COLUMNS.of(object), ""))
                                        .contains(column.id().name()))
                        .map(SchemaObject::id));
    }

    private static boolean isTable(ObjectId column, Schema after) {
        SchemaObject table = after.get(new ObjectId(new Kind("table"), owner(column)));
        return table != null && !"foreign table".equals(Facts.KIND.of(table));
    }

    private static Stream<ObjectId> foreignKeys(String name, Schema after) {
        return after.objects().values().stream()
                .filter(object -> object.id().kind().name().equals("constraint")
                        && object.id().name().equals(name)
                        && "foreign key".equals(Facts.KIND.of(object)))
                .map(SchemaObject::id);
    }

    private static boolean inherited(ObjectId id, Schema after) {
        SchemaObject table = after.get(new ObjectId(new Kind("table"), owner(id)));
        return table != null && table.fact("partition of") != null;
    }

    private static List<String> owner(ObjectId id) {
        return id.path().subList(0, id.path().size() - 1);
    }
}
