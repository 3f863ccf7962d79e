package io.seatrial.trouble;

/**
 * Says that the user asked for something that cannot be: a bad option, a malformed setting, no such folder.
 *
 * <p>The message says what was being done, what happened and what to do, with file and line where there is one.
 */
public class SettingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SettingsException(String message) {
        super(message);
    }

    public SettingsException(String message, Throwable cause) {
        super(message, cause);
    }
}
