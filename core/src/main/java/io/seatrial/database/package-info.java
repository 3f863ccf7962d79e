/**
 * The questions every database answers, and the scratch databases it lends.
 *
 * <p>Does not belong here: an answer of one particular database (each has a room of its own below this one).
 */
package io.seatrial.database;
