package io.seatrial.check.across;

import io.seatrial.recording.Step;
import io.seatrial.schema.neutral.Disagreement;

/**
 * Something on which the newest schemas of several databases disagree, and since when.
 *
 * @param step the migration from which on they disagree, on the database that names the object in it
 */
public record Divergence(Disagreement disagreement, Step step) {}
