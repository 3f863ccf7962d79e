package io.seatrial.trouble;

/**
 * Says that the machine lacks something: no server, no privilege, no disk space.
 *
 * <p>The message says what was being done, what happened and what to do, and never holds a password.
 */
public final class EnvironmentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public EnvironmentException(String message) {
        super(message);
    }

    public EnvironmentException(String message, Throwable cause) {
        super(message, cause);
    }
}
