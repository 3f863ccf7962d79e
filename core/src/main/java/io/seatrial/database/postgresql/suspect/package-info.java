/**
 * Queries that find the rows on which a PostgreSQL statement fails, derived from the statement and the server's words. No
 * place for what has not to be tried before it is told.
 */
package io.seatrial.database.postgresql.suspect;
