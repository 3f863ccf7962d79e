/**
 * The formats a report is written in, one class each, and their explicit list.
 *
 * <p>Does not belong here: deciding anything. What a run found, and how it ended, stands in the report.
 */
package io.seatrial.reports;
