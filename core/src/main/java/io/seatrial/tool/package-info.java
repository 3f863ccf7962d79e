/**
 * Who applies and reverts a migration: the script runner for layouts, later the foreign tools.
 *
 * <p>Does not belong here: which migration to run next, and what to make of the result.
 */
package io.seatrial.tool;
