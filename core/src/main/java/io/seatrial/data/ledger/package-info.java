/**
 * What became of rows and values: counted and fingerprinted before and after, and compared row by row where that differs.
 *
 * <p>Does not belong here: making rows up, and judging a loss.
 */
package io.seatrial.data.ledger;
