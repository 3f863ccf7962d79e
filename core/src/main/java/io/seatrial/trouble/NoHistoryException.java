package io.seatrial.trouble;

/** Says that a project holds no migrations that can be read: nothing can be examined, which is an ending of its own. */
public final class NoHistoryException extends SettingsException {

    private static final long serialVersionUID = 1L;

    public NoHistoryException(String message) {
        super(message);
    }
}
