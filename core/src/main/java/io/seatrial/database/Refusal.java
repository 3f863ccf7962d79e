package io.seatrial.database;

import io.seatrial.recording.Outcome;

/**
 * Why a server did not do what a statement asked for.
 *
 * @param sqlState the five-character class and code, or null
 * @param message the server's message without its severity
 * @param detail the server's detail, hint and context, one line each, or null
 * @param position the 1-based place in the statement, in characters; 0 where the server named none
 */
public record Refusal(Outcome.Reason reason, String sqlState, String message, String detail, int position) {}
