package io.seatrial.database;

/** What kind of values a column type takes, whatever a database calls the type. */
public enum Family {
    BOOLEAN,
    /** Whole numbers within {@code low} and {@code high}. */
    INTEGER,
    /** Exact numbers of {@code precision} digits, {@code scale} of them behind the point. */
    DECIMAL,
    FLOAT,
    /** Characters, at most {@code length}. */
    TEXT,
    /** Bytes, at most {@code length}. */
    BINARY,
    /** Binary digits, at most {@code length}; exactly so many when {@code scale} is 1. */
    BITS,
    DATE,
    TIME,
    TIME_ZONED,
    TIMESTAMP,
    TIMESTAMP_ZONED,
    INTERVAL,
    UUID,
    JSON,
    XML,
    /** One of the {@code labels}. */
    ENUM,
    /** A list of the {@code parts}' only type. */
    ARRAY,
    /** From one value to another of the {@code parts}' only type. */
    RANGE,
    /** Several ranges of the {@code parts}' only type, which is a range. */
    MULTIRANGE,
    /** One value of each of the {@code parts}. */
    COMPOSITE,
    /** Texts of a fixed form, made from {@code template} and a number. */
    TEMPLATE,
    /** Nothing is known of it; {@code NULL} and the column's default are all there is. */
    UNKNOWN
}
