/**
 * Throw-away database servers without Docker: their binaries, their data directories, their processes.
 *
 * <p>Does not belong here: anything said to a server over JDBC, and scratch databases on it (see the room
 * {@code database} of the core).
 */
package io.seatrial.embedded;
