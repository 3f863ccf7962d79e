/**
 * Doing it: the stage, the recorder, the clock, scratch-database copies.
 *
 * <p>Does not belong here: what to try (see the trials), and what is wrong (see the checks).
 */
package io.seatrial.run;
