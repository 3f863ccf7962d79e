/**
 * Checks on going down and up again.
 *
 * <p>Does not belong here: checks that need rows, locks or file names.
 */
package io.seatrial.check.reversal;
