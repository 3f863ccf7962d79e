/**
 * Checks on what several databases come to with one project's histories.
 *
 * <p>Does not belong here: what is wrong on one database alone.
 */
package io.seatrial.check.across;
