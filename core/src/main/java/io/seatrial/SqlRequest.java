package io.seatrial;

import io.seatrial.diff.sql.Wishes;

/**
 * That a difference is to be told as statements, too.
 *
 * @param unsafe true to leave statements that destroy something as they are
 */
public record SqlRequest(Wishes wishes, boolean unsafe) {}
