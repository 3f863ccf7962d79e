package io.seatrial.database;

import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * What a database must answer so that its tables can be filled with made-up rows.
 *
 * <p>A row is an array of texts in the order of the columns, each as the database reads a value of the column's type
 * from text; null stands for NULL.
 */
public interface Loader {

    /** A name as the database's SQL spells it, quoted so that nothing in it can do harm. */
    String quoted(String name);

    /**
     * What values a type takes.
     *
     * @param name as the fact {@code type} of a column spells it
     * @param schema where types that are not the database's own are described
     */
    ValueType type(String name, Schema schema);

    /** What values a column takes, where more than its type tells. */
    default ValueType type(SchemaObject column, Schema schema) {
        return type(column.fact("type"), schema);
    }

    /** False for a value at the rim of what other databases take for such a type, which this one does not. */
    default boolean takes(ValueType type, String edge) {
        return true;
    }

    /** A value as the text that rows spell it by. */
    default String text(ResultSet row, int column) throws SQLException {
        return row.getString(column);
    }

    /** Asks for the values of an expression of the user's, one a row; {@code n} in it counts the rows from 1. */
    default String drawn(String expression, int rows) {
        return "WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < " + rows
                + ") SELECT (" + expression + "\n) FROM numbers ORDER BY n";
    }

    /** The text of a value that is made of other values' texts: a list, a range, a composite, or bytes (from hex digits). */
    String compose(ValueType type, List<String> parts);

    /**
     * True when the database is a scratch database: one that Seatrial made, or one that its owner marked as such.
     *
     * <p>Nothing else may be filled: made-up rows among real ones are not found again.
     */
    boolean scratch(Connection connection) throws SQLException;

    /** The statement by which the owner of a database marks it as a scratch database. */
    String marking(Connection connection) throws SQLException;

    /** Sets what makes values mean the same in every session; called once before rows are added. */
    void prepare(Connection connection) throws SQLException;

    /** Puts off foreign keys that may be put off until the transaction's end. */
    void defer(Connection connection) throws SQLException;

    /**
     * Adds rows as fast as the database takes them, all or none; asks for the next row only when it can take it.
     *
     * @return how many were added
     */
    long load(Connection connection, ObjectId table, List<String> columns, Iterator<String[]> rows) throws SQLException;

    /**
     * Adds rows, leaving out those that collide with a key; all of the others or none.
     *
     * @return how many were added
     */
    long insert(Connection connection, ObjectId table, List<Typed> columns, List<String[]> rows) throws SQLException;

    /**
     * Gives values to rows that have none in all of the columns.
     *
     * @param key columns that tell the rows apart and order them; empty when there is no key
     * @param rows one for each such row, in that order
     * @return how many rows were given values
     */
    long revise(Connection connection, ObjectId table, List<Typed> columns, List<String> key, List<String[]> rows)
            throws SQLException;

    /** Moves what hands out the next ids past the largest one in use. */
    void advance(Connection connection, ObjectId table, Schema schema) throws SQLException;

    /**
     * How far what hands out ids has come, for each column of the table that gets its values from there.
     *
     * @return by column, the last id that was handed out or passed over, one below the first where there is none yet
     */
    default Map<String, BigDecimal> counters(Connection connection, ObjectId table, Schema schema) throws SQLException {
        return Map.of();
    }

    /** What the database said when it refused rows. */
    Rejection rejection(SQLException e);

    /** A column with its type as the database spells it. */
    record Typed(String name, String type) {}

    /**
     * Why rows were refused.
     *
     * @param constraint its name, or null when none was named
     * @param column its name, or null when none was named
     * @param message in the database's own words
     * @param fatal true when it says nothing about the rows: the connection is gone, a time-out, no privilege
     */
    record Rejection(String constraint, String column, String message, boolean fatal) {}
}
