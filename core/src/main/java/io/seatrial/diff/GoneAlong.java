package io.seatrial.diff;

import io.seatrial.schema.Facts;
import io.seatrial.schema.Names;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.SchemaObject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Not-null constraints that are listed, or no longer, only because what they belong to has another name or comes from
 * elsewhere: one that is called as the server would call it is not listed, and it keeps its name when its table, column or
 * domain gets another, or is no longer inherited.
 */
final class GoneAlong {

    private static final String NOT_NULL = "not-null constraint";

    private final Set<ObjectId> others = new HashSet<>();

    /** @param side the side of a pair on which the constraints are */
    GoneAlong(Iterable<Pair> pairs, Function<Pair, SchemaObject> side) {
        for (Pair pair : pairs) {
            boolean other =
                    pair.renamed() || Differ.facts(pair.before(), pair.after()).containsKey("inherited");
            if (other && refusesNull(pair.before()) && refusesNull(pair.after())) {
                others.add(side.apply(pair).id());
            }
        }
    }

    private static boolean refusesNull(SchemaObject object) {
        return "no".equals(object.fact(Facts.NULLABLE.name()));
    }

    /** True for an object that may come and go so. */
    static boolean mayGo(SchemaObject object) {
        return NOT_NULL.equals(object.fact(Facts.KIND.name()));
    }

    /** True when that explains it. */
    boolean explains(SchemaObject constraint) {
        if (others.isEmpty() || !mayGo(constraint)) {
            return false;
        }
        List<String> path = constraint.id().path();
        String columns = constraint.fact(Facts.COLUMNS.name());
        return others.contains(
                columns == null
                        ? ObjectId.of("type", path.get(0), path.get(1))
                        : ObjectId.of(
                                "column",
                                path.get(0),
                                path.get(1),
                                Names.listed(columns).get(0)));
    }
}
