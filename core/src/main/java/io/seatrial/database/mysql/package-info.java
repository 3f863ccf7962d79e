/**
 * MySQL, and what MariaDB has in common with it: servers, scratch databases, sessions, and reading a schema.
 *
 * <p>Does not belong here: what only MariaDB answers differently (its folder of catalogue SQL lies in a room of its own).
 */
package io.seatrial.database.mysql;
