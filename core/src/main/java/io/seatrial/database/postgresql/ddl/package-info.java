/**
 * PostgreSQL's statements: one class per kind of object writes how such an object comes, goes and changes.
 *
 * <p>Does not belong here: anything that runs a statement or asks a server.
 */
package io.seatrial.database.postgresql.ddl;
