package io.seatrial.check.shape;

import io.seatrial.schema.Facts;
import io.seatrial.schema.Names;
import io.seatrial.schema.SchemaObject;
import java.util.List;

/**
 * What a foreign key refers to.
 *
 * @param table its path
 * @param columns none where the key means a primary key that is not there
 */
record Goal(List<String> table, List<String> columns) {

    /** The goal of a foreign key; null for whatever is none. */
    static Goal of(SchemaObject object) {
        String references = Facts.REFERENCES.of(object);
        if (references == null || !"foreign key".equals(Facts.KIND.of(object))) {
            return null;
        }
        int open = references.endsWith(")") ? references.lastIndexOf(" (") : -1;
        return open < 0
                ? new Goal(Names.unquoted(references), List.of())
                : new Goal(
                        Names.unquoted(references.substring(0, open)),
                        Names.listed(references.substring(open + 2, references.length() - 1)));
    }

    String inWords() {
        return String.join(".", table) + (columns.isEmpty() ? "" : " (" + String.join(", ", columns) + ")");
    }
}
