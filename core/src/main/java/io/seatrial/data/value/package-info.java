/**
 * Values by the number: for a type and what is asked of it, a text for each whole number, different for different ones.
 *
 * <p>Does not belong here: which number a row takes, and everything that concerns more than one column.
 */
package io.seatrial.data.value;
