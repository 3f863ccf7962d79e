/**
 * Queries that find the rows on which a PostgreSQL statement fails, derived from the statement and the server's words.
 *
 * <p>Does not belong here: anything that sends a query; whoever tells one to a person tries it first.
 */
package io.seatrial.database.postgresql.suspect;
