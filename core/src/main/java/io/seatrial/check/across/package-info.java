/**
 * Checks on what several databases come to with one project's histories. What is wrong on one database alone does not
 * belong here.
 */
package io.seatrial.check.across;
