/**
 * The statements of MySQL and MariaDB that change a schema.
 *
 * <p>Does not belong here: which schema is to become which, and running the statements.
 */
package io.seatrial.database.mysql.ddl;
