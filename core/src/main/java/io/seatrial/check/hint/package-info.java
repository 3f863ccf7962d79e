/**
 * What to do about a statement that failed, by the kind of error.
 *
 * <p>Does not belong here: deciding whether a failure is a finding.
 */
package io.seatrial.check.hint;
