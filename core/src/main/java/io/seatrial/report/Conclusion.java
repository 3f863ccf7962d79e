package io.seatrial.report;

/** How a run ended, and what the process says of it. */
public enum Conclusion {
    PASSED("passed", 0),
    NOTHING_NEW("nothing-new", 0),
    FINDINGS("findings", 1),
    NOTHING_EXAMINED("nothing-examined", 2),
    BROKEN("broken", 3);

    private final String label;
    private final int exitCode;

    Conclusion(String label, int exitCode) {
        this.label = label;
        this.exitCode = exitCode;
    }

    /** As reports spell it, such as {@code nothing-examined}. */
    public String label() {
        return label;
    }

    public int exitCode() {
        return exitCode;
    }
}
