package io.seatrial.database.postgresql;

import io.seatrial.database.KindQuery;
import io.seatrial.database.RowShape;
import java.util.List;

/**
 * The query of one kind, with what the server says about it.
 *
 * @param catalogue the oid of the catalogue whose oids stand in the column {@code "#object"}; 0 when changes there cannot
 *     be told, so that the kind is read as a whole each time
 */
record Part(KindQuery query, RowShape shape, long catalogue) {

    /**
     * The query with every column as text, in the order the shape expects: both ways of reading, everything and little,
     * must spell each value alike.
     */
    String select() {
        return "select " + columns() + from();
    }

    /**
     * The same, numbered and filled up to a number of columns, as a part of a greater query; for the objects of given oids
     * only (a parameter) where changes can be told.
     */
    String branch(int number, int width) {
        int missing = width - shape.columns().size();
        return "select " + number + ", " + columns() + ", null::text".repeat(missing) + from()
                + (catalogue == 0 ? "" : " where k.\"#object\" = any(?::oid[])");
    }

    private String columns() {
        List<String> columns = shape.columns().stream()
                .map(label -> "k.\"" + label.replace("\"", "\"\"") + "\"::text")
                .toList();
        return String.join(", ", columns);
    }

    private String from() {
        return " from (\n" + query.sql() + "\n) k";
    }
}
