/**
 * What a schema says in terms that all databases share, so that those of different databases can be laid side by side:
 * tables, columns, keys and references. What only one kind of database has does not belong here.
 */
package io.seatrial.schema.common;
