package io.seatrial.database.postgresql.ddl;

import io.seatrial.schema.Kind;
import io.seatrial.schema.Names;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Recognises what a table's column gets from the table's parent when that one changes. */
final class Inherited {

    private Inherited() {}

    /** True when the parent's column comes to the same by a change of its own, which the server hands down. */
    static boolean fromParent(SchemaObject column, String fact, Passage passage) {
        if (column.fact("inherited") == null) {
            return false;
        }
        SchemaObject table = passage.to().whole(column.id().path().subList(0, 2));
        String parents = table.fact("partition of") != null ? table.fact("partition of") : table.fact("inherits");
        for (String parent : parents == null ? new String[0] : parents.split(", ")) {
            List<String> path = new ArrayList<>(Names.unquoted(parent));
            path.add(column.id().name());
            ObjectId id = new ObjectId(new Kind("column"), path);
            SchemaObject old = passage.from().get(id);
            SchemaObject now = passage.to().get(id);
            if (old != null
                    && now != null
                    && !Objects.equals(old.fact(fact), now.fact(fact))
                    && Objects.equals(now.fact(fact), column.fact(fact))) {
                return true;
            }
        }
        return false;
    }
}
