/**
 * Realistic rows, and the ledger of values before and after.
 *
 * <p>Does not belong here: schema changes without rows, and judging a loss.
 */
package io.seatrial.data;
