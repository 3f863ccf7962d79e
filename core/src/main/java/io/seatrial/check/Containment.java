package io.seatrial.check;

import io.seatrial.schema.Facts;
import io.seatrial.schema.Kind;
import io.seatrial.schema.Names;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.SchemaObject;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Which objects come and go with others, such as the columns and indexes of a table. */
public final class Containment {

    private Containment() {}

    /**
     * The objects among these that do not come or go with another one among them: neither a part of it by their path, nor
     * an index, a sequence or the like that says which table, column or constraint it belongs to.
     */
    public static List<ObjectId> rootsOf(Collection<SchemaObject> objects) {
        return objects.stream()
                .filter(object -> objects.stream().noneMatch(other -> inside(object, other)))
                .map(SchemaObject::id)
                .toList();
    }

    private static boolean inside(SchemaObject part, SchemaObject whole) {
        List<String> outer = whole.id().path();
        List<String> inner = part.id().path();
        return (inner.size() > outer.size() && inner.subList(0, outer.size()).equals(outer))
                || named(part, Facts.TABLE.name(), outer)
                || named(part, Facts.OWNED_BY.name(), outer)
                || (whole.id().kind().name().equals("constraint")
                        && whole.id().name().equals(part.fact(Facts.CONSTRAINT.name())));
    }

    private static boolean named(SchemaObject part, String fact, List<String> owner) {
        String value = part.fact(fact);
        return value != null && Names.unquoted(value.replace(" (identity)", "")).equals(owner);
    }

    /** The table that an index belongs to, whose own name the author may never have written; nothing for others. */
    static Stream<ObjectId> table(SchemaObject object) {
        String table = object.fact(Facts.TABLE.name());
        return table == null ? Stream.empty() : Stream.of(new ObjectId(new Kind("table"), Names.unquoted(table)));
    }
}
