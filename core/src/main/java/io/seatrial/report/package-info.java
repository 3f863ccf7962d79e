/**
 * The result as a value, the console text, and the seam for report formats.
 *
 * <p>Does not belong here: the layout of one format that is not plain text.
 */
package io.seatrial.report;
