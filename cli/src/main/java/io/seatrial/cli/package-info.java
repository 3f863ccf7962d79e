/**
 * The command line: what was asked for becomes settings, what came out goes to the terminal, to files and into the exit
 * code.
 *
 * <p>Does not belong here: anything a program that embeds Seatrial would want too.
 */
package io.seatrial.cli;
