/**
 * Checks on the way up: whether it works, and what it makes of the schema beyond what it says.
 *
 * <p>Does not belong here: the way back, rows and locks.
 */
package io.seatrial.check.shape;
