/**
 * The front door: what a program that embeds Seatrial calls, what it may set, and how a run ends.
 *
 * <p>Does not belong here: anything that knows a dialect, a layout, a trial or a check by name; those are listed in
 * their own rooms.
 */
package io.seatrial;
