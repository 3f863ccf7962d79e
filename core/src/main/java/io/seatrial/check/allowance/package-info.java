/**
 * Checks on what a project allows: reasons that are missing, names that are wrong, allowances that nothing needs.
 *
 * <p>Does not belong here: applying allowances.
 */
package io.seatrial.check.allowance;
