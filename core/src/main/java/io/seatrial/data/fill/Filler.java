package io.seatrial.data.fill;

import io.seatrial.database.Loader;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Snapshot;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Predicate;

/**
 * Fills the tables of a database with rows that its schema accepts.
 *
 * <p>Keeps nothing between calls: what is there already is asked of the database, so the same filler serves a database
 * and its copies. The connection must be in auto-commit mode with no transaction open, and is left so; the session's
 * settings are changed.
 */
public interface Filler {

    /** A filler for databases of one kind. @param loader see {@code Dialect#loader} */
    static Filler of(Loader loader, FillPlan plan) {
        return of(loader, plan, null);
    }

    /** A filler that takes rows over before it makes any up. @param origin null for none */
    static Filler of(Loader loader, FillPlan plan, Origin origin) {
        return new DatabaseFiller(loader, plan, origin);
    }

    /**
     * Brings every table up to the rows of the plan, and fills columns that are new and therefore empty in all rows.
     *
     * @param schema as the database is now
     * @param demands what the rows should satisfy beyond the schema (plausible rows only)
     * @throws SQLException when the database cannot be talked to; a row that it refuses is part of the report instead
     */
    default FillReport topUp(Connection connection, Snapshot schema, Population population, Demands demands)
            throws SQLException {
        return topUp(connection, schema, population, demands, table -> true);
    }

    /** The same for some of the tables; the others are left as they are. */
    FillReport topUp(
            Connection connection, Snapshot schema, Population population, Demands demands, Predicate<ObjectId> tables)
            throws SQLException;

    /** Brings the rows over that come from elsewhere, and makes up none; the tables are empty. */
    FillReport takeOver(Connection connection, Snapshot schema) throws SQLException;

    /** Adds rows to every table, however many it has. @param rows to add to each table */
    default FillReport add(Connection connection, Snapshot schema, Population population, Demands demands, int rows)
            throws SQLException {
        return add(connection, schema, population, demands, rows, table -> true);
    }

    /** The same for some of the tables; the others are left as they are. */
    FillReport add(
            Connection connection,
            Snapshot schema,
            Population population,
            Demands demands,
            int rows,
            Predicate<ObjectId> tables)
            throws SQLException;
}
