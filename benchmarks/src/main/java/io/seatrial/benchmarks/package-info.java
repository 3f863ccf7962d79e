/**
 * What Seatrial costs, each figure beside that of a baseline measured in the same run.
 *
 * <p>Does not belong here: assertions about time; no test fails because a machine was slow.
 */
package io.seatrial.benchmarks;
