package io.seatrial.check.shape;

import io.seatrial.check.Mention;
import io.seatrial.diff.Change;
import io.seatrial.recording.Step;
import io.seatrial.schema.Facts;
import io.seatrial.schema.Names;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Constraints that their author gave no name and the server does not either: they go by what they say. */
final class Nameless {

    private static final String FOREIGN_KEY = "foreign key";
    private static final String PRIMARY_KEY = "primary key";

    private Nameless() {}

    static boolean is(SchemaObject object) {
        String name = object.id().name();
        return object.id().kind().name().equals("constraint")
                && (name.equals(Facts.DEFINITION.of(object)) || name.startsWith(FOREIGN_KEY + "("));
    }

    /**
     * True when the up puts one of the same kind in its place, or takes away all of its columns: who writes that has spoken
     * of it as far as one can, unless the down then brings the columns back without it.
     *
     * @param down null where there is none
     */
    static boolean spokenOf(SchemaObject constraint, Step up, Step down) {
        List<String> columns = columns(constraint, up);
        boolean gone = !columns.isEmpty() && noneOf(columns, constraint, up);
        return gone && (down == null || !down.ok() || noneOf(columns, constraint, down))
                || up.changes().stream()
                        .filter(Change.Added.class::isInstance)
                        .map(change -> ((Change.Added) change).object())
                        .anyMatch(added -> inPlaceOf(constraint, columns, added, up));
    }

    private static boolean noneOf(List<String> columns, SchemaObject constraint, Step step) {
        return columns.stream().allMatch(column -> step.after().schema().get(column(constraint.id(), column)) == null);
    }

    private static boolean inPlaceOf(SchemaObject constraint, List<String> columns, SchemaObject added, Step up) {
        String kind = Facts.KIND.of(constraint);
        boolean key = "unique constraint".equals(kind)
                && added.fact("unique") != null
                && table(constraint.id()).equals(Names.unquoted(Objects.toString(Facts.TABLE.of(added), "")));
        boolean same = Objects.equals(kind, Facts.KIND.of(added))
                && table(constraint.id()).equals(table(added.id()));
        return key && columns.stream().anyMatch(column -> Mention.of(column, Objects.toString(added.fact("keys"))))
                || same
                        && (PRIMARY_KEY.equals(kind)
                                || columns(added, up).stream().anyMatch(columns::contains));
    }

    /** The columns that it is about: those listed, or those that its condition names. */
    private static List<String> columns(SchemaObject constraint, Step up) {
        String listed = Facts.COLUMNS.of(constraint);
        if (listed != null) {
            return Names.listed(listed);
        }
        String condition = Objects.toString(Facts.DEFINITION.of(constraint));
        List<String> table = table(constraint.id());
        return up.before().schema().objects().keySet().stream()
                .filter(id -> id.kind().name().equals("column")
                        && table(id).equals(table)
                        && Mention.of(id.name(), condition))
                .map(ObjectId::name)
                .toList();
    }

    private static List<String> table(ObjectId part) {
        return part.path().subList(0, part.path().size() - 1);
    }

    private static ObjectId column(ObjectId constraint, String name) {
        List<String> path = new ArrayList<>(table(constraint));
        path.add(name);
        return ObjectId.of("column", path.toArray(String[]::new));
    }
}
