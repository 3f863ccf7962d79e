/**
 * What changed between two schemas, in words.
 *
 * <p>Does not belong here: reading schemas, and judging whether a change is a defect.
 */
package io.seatrial.diff;
