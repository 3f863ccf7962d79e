package io.seatrial.database.postgresql;

import io.seatrial.database.KindQuery;
import io.seatrial.database.RowShape;
import java.sql.SQLException;
import java.util.List;

/** The query of one kind, with what the server says about it. */
final class Part {

    private final KindQuery query;
    private final RowShape shape;
    private final long catalogue;
    private final String select;
    private final String selectByObject;

    /**
     * @param catalogue the oid of the catalogue whose oids stand in the column {@code "#object"}; 0 when changes there
     *     cannot be told, so that the kind is read as a whole each time
     */
    Part(KindQuery query, RowShape shape, long catalogue) {
        this.query = query;
        this.shape = shape;
        this.catalogue = catalogue;
        List<String> columns = shape.columns().stream()
                .map(label -> "k.\"" + label.replace("\"", "\"\"") + "\"::text")
                .toList();
        this.select = "select " + String.join(", ", columns) + " from (\n" + query.sql() + "\n) k";
        this.selectByObject = catalogue == 0 ? select : select + " where k.\"#object\" = any($1)";
    }

    KindQuery query() {
        return query;
    }

    RowShape shape() {
        return shape;
    }

    /**
     * The object that a row describes.
     *
     * @param shared the row, with texts that occur often as one string
     * @param own the same row, for what occurs only once
     */
    ReadObject object(RowShape.Cells shared, RowShape.Cells own) throws SQLException {
        Address address = new Address(catalogue, Long.parseLong(own.text(2)));
        return new ReadObject(shape.object(shared), own.text(1), shape.text(own), address);
    }

    long catalogue() {
        return catalogue;
    }

    /**
     * The query with every column as text, in the order the shape expects: both ways of reading, everything and little,
     * must spell each value alike.
     */
    String select() {
        return select;
    }

    /** The same, for the objects of given oids only ({@code $1}) where changes can be told. */
    String selectByObject() {
        return selectByObject;
    }

    /** What a row of the catalogue must be like to be of this kind at all, or null where nothing is said of it. */
    String when() {
        return query.notes().get("when");
    }
}
