/**
 * Checks on the order, numbering and repetition of migrations.
 *
 * <p>Does not belong here: what a single migration does to a schema.
 */
package io.seatrial.check.history;
