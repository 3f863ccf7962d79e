package io.seatrial.database.mysql;

import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** How far AUTO_INCREMENT has come. @param query with the table's name as its parameter */
record HandedOut(Connection connection, String query) {

    Map<String, BigDecimal> of(ObjectId table, Schema schema) throws SQLException {
        Map<String, BigDecimal> last = new HashMap<>();
        for (SchemaObject object : schema.objects().values()) {
            boolean own =
                    object.id().path().size() == 2 && object.id().path().get(0).equals(table.name());
            if (own && object.fact("auto increment") != null) {
                last.put(object.id().name(), last(table));
            }
        }
        return last;
    }

    private BigDecimal last(ObjectId table) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, table.name());
            try (ResultSet row = statement.executeQuery()) {
                BigDecimal last = row.next() ? row.getBigDecimal(1) : null;
                return last == null ? BigDecimal.ZERO : last;
            }
        }
    }
}
