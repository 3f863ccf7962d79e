/**
 * Finding the rows on which a statement fails: what statements say, and what they make of the rows that were there.
 *
 * <p>Does not belong here: anything that sends a query; whoever tells one to a person tries it first.
 */
package io.seatrial.database.suspect;
