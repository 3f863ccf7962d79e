/**
 * The statements that make one schema into another, and their order.
 *
 * <p>Does not belong here: the texts of any one database's statements, which its dialect writes; and running them.
 */
package io.seatrial.diff.sql;
