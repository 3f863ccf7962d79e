/**
 * What a database is made of, as plain values: kinds, objects, facts, and the one text form of it all.
 *
 * <p>Does not belong here: how a server is asked for it, and what a difference between two schemas means.
 */
package io.seatrial.schema;
