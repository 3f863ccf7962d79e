package io.seatrial.diff;

import io.seatrial.schema.ObjectId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the parts of renamed schemas and tables went. */
final class Containers {

    private final Map<List<String>, List<String>> moved = new HashMap<>();

    Containers(Collection<Pair> pairs) {
        for (Pair pair : pairs) {
            ObjectId old = pair.before().id();
            if (pair.renamed() && (old.path().size() > 1 || isSchema(old) || isTable(old))) {
                moved.put(old.path(), pair.after().id().path());
            }
        }
    }

    /** Where there are no schemas, a table's own name is all of its path. */
    private static boolean isTable(ObjectId id) {
        return id.kind().name().equals("table");
    }

    static boolean isSchema(ObjectId id) {
        return id.kind().name().equals("schema");
    }

    /** The id under which the object is found when it did nothing but go along with what it is part of. */
    ObjectId moved(ObjectId id) {
        List<String> path = id.path();
        for (int length = path.size() - 1; length > 0; length--) {
            List<String> to = moved.get(path.subList(0, length));
            if (to != null) {
                List<String> next = new ArrayList<>(to);
                next.addAll(path.subList(length, path.size()));
                return new ObjectId(id.kind(), next);
            }
        }
        return id;
    }
}
