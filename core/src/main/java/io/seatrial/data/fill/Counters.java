package io.seatrial.data.fill;

import io.seatrial.database.Loader;
import io.seatrial.schema.Schema;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** Where new rows begin: behind the ids that are handed out already, and behind rows that were made up and may be gone. */
record Counters(Connection connection, Loader loader, Schema schema, FillPlan plan) {

    /** The last id that was handed out, by column; nothing of columns that are given theirs by others. */
    Map<String, BigDecimal> of(TableModel table) throws SQLException {
        return loader.counters(connection, table.id(), schema);
    }

    /** The number of the first row that was never made up. */
    long next(TableModel table) {
        return plan.next().getOrDefault(table.id(), 0L);
    }
}
