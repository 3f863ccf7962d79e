/**
 * What is told to a person when a run cannot go on: the settings are wrong, or the machine lacks something.
 *
 * <p>Does not belong here: a migration that fails (that is data, see the recording), and our own defects.
 */
package io.seatrial.trouble;
