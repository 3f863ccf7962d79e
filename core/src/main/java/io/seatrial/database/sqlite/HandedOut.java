package io.seatrial.database.sqlite;

import io.seatrial.database.Catalogue;
import io.seatrial.database.Names;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;

/**
 * How far the numbers of rows have come: to the largest in use, or with AUTOINCREMENT to the largest that ever was.
 *
 * <p>Source: sqlite.org, "SQLite Autoincrement".
 */
record HandedOut(Connection connection) {

    private static final String QUERY = Catalogue.text(HandedOut.class, "filling/counter.sql");

    Map<String, BigDecimal> of(ObjectId table, Schema schema) throws SQLException {
        for (SchemaObject object : schema.objects().values()) {
            boolean own =
                    object.id().path().size() == 2 && object.id().path().get(0).equals(table.name());
            if (own && "primary key".equals(object.fact("kind")) && numbers(table, object, schema)) {
                return Map.of(column(object), object.fact("autoincrement") == null ? BigDecimal.ZERO : last(table));
            }
        }
        return Map.of();
    }

    /** True when the key is another name for the number of the row. */
    private static boolean numbers(ObjectId table, SchemaObject key, Schema schema) {
        SchemaObject column = schema.get(ObjectId.of("column", table.name(), column(key)));
        return column != null
                && "integer".equalsIgnoreCase(column.fact("type"))
                && schema.get(table).fact("without rowid") == null;
    }

    private static String column(SchemaObject key) {
        return String.join(", ", Names.list(key.fact("columns")));
    }

    private BigDecimal last(ObjectId table) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(QUERY)) {
            statement.setString(1, table.name());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getBigDecimal(1) : BigDecimal.ZERO;
            }
        }
    }
}
