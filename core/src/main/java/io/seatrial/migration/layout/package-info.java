/**
 * One class per file habit: how a tool's files spell versions, directions and transactions.
 *
 * <p>Does not belong here: executing scripts, and tools that must be run to know what they do.
 */
package io.seatrial.migration.layout;
