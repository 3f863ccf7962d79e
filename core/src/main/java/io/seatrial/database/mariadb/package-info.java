/**
 * MariaDB, as far as it differs from MySQL: mostly a folder of catalogue SQL.
 *
 * <p>Does not belong here: whatever both servers answer alike.
 */
package io.seatrial.database.mariadb;
