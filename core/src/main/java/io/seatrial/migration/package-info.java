/**
 * What the author wrote: migrations, their scripts, the history they form, and what is odd about it.
 *
 * <p>Does not belong here: file name habits of one tool (see the layouts), and running anything.
 */
package io.seatrial.migration;
