/**
 * The report as one self-contained web page: the values that the template lays out, and the format that fills it.
 *
 * <p>Does not belong here: wording shared with other formats (see the report's summary), and markup (see the template).
 */
package io.seatrial.reports.html;
