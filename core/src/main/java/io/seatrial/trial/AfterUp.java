package io.seatrial.trial;

import io.seatrial.schema.Snapshot;

/**
 * A database that stands right after the up of a migration, and is nobody's any more: a way back can be tried on it.
 *
 * @param before what it was made of before the migration; something that an earlier one has frozen, such as the time, is
 *     another on each server
 */
public record AfterUp(Scratch database, Snapshot before) {}
