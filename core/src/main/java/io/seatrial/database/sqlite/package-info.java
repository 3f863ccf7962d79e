/**
 * SQLite's answers: catalogue SQL in the resources, and a token reader for what SQLite keeps as text only.
 *
 * <p>Does not belong here: anything that another database could answer too.
 */
package io.seatrial.database.sqlite;
