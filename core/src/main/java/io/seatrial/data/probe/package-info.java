/**
 * Puts a database with rows to the test: whether its constraints refuse what they should.
 *
 * <p>Does not belong here: comparing rows before and after, and judging what was let in.
 */
package io.seatrial.data.probe;
