/**
 * What a CHECK or a partition asks of values: its text read into conditions on single columns and pairs of columns.
 *
 * <p>Does not belong here: making values up that satisfy them. What cannot be read is left out; the database judges.
 */
package io.seatrial.data.condition;
