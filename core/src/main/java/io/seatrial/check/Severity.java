package io.seatrial.check;

/** How much a finding matters, worst first. */
public enum Severity {
    /** Would have broken a deploy, a rollback or data that nobody said would go. */
    ERROR,
    /** Likely to hurt, or a loss that the migration itself declares. */
    WARNING,
    /** Worth knowing; no action needed as a rule. */
    NOTE;

    /** As reports and settings spell it, such as {@code error}. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
