/**
 * Making up rows: from what a schema demands of a table to rows that the database accepts.
 *
 * <p>Does not belong here: comparing values before and after, and anything only one database understands (see
 * {@code Loader} in {@code database}).
 */
package io.seatrial.data.fill;
