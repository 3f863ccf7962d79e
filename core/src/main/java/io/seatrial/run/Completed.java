package io.seatrial.run;

import io.seatrial.migration.Migration;
import io.seatrial.recording.Rollback;

/**
 * A migration with the way back that was written for it.
 *
 * @param rollback what is new of it, and where it goes
 */
public record Completed(Migration migration, Rollback rollback) {}
