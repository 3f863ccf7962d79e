/**
 * What can be wrong: one class a check, in themes.
 *
 * <p>Does not belong here: observing. A check reads a recording and nothing else.
 */
package io.seatrial.check;
