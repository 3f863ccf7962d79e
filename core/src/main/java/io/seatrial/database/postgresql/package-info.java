/**
 * PostgreSQL's answers, and a folder of catalogue SQL in the resources.
 *
 * <p>Does not belong here: anything that another database could answer too.
 */
package io.seatrial.database.postgresql;
