/**
 * Checks on rows: what fails on them, and what becomes of them on the way up and down.
 *
 * <p>Does not belong here: anything that shows without rows.
 */
package io.seatrial.check.data;
