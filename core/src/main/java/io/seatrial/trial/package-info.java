/**
 * The ways to try a history: from nothing, down and up again, twice, all the way down.
 *
 * <p>Does not belong here: connections, transactions and clocks; a trial asks its stage for them.
 */
package io.seatrial.trial;
