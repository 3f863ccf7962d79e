/**
 * What a schema says in terms that all databases share, so that those of different databases can be laid side by side:
 * tables, columns, keys and references.
 *
 * <p>Does not belong here: what only one kind of database has.
 */
package io.seatrial.schema.neutral;
