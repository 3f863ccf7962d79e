package io.seatrial.check;

/**
 * What a check looks for.
 *
 * @param id reads well after the word "allow", names the sin, and is the name of its page
 * @param severity of an ordinary finding; a finding may carry another where the contract says so
 */
public record Rule(String id, Severity severity) {}
