/**
 * The rows of two databases compared, table by table, in bounded memory and without writing to either.
 *
 * <p>Does not belong here: what became of rows on the way up and down (the ledger's), and the SQL of a dialect.
 */
package io.seatrial.data.compare;
