/**
 * What was seen: steps, statements, outcomes and observations, as values only.
 *
 * <p>Does not belong here: judgement (see the checks), and anything that opens a connection.
 */
package io.seatrial.recording;
