/**
 * Checks on what statements do to those who use a table meanwhile.
 *
 * <p>Does not belong here: what becomes of rows and values.
 */
package io.seatrial.check.locking;
