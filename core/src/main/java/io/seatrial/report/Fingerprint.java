package io.seatrial.report;

import io.seatrial.check.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What stays the same of a finding from run to run: its rule, migration, direction and message without figures. */
final class Fingerprint {

    private static final int BYTES = 8;

    private Fingerprint() {}

    /** Sixteen hexadecimal digits. */
    static String of(Finding finding) {
        String identity = String.join(
                "\n",
                finding.rule().id(),
                String.valueOf(finding.migration()),
                String.valueOf(finding.direction()),
                normalised(finding.message()));
        return HexFormat.of().formatHex(sha256(identity.getBytes(StandardCharsets.UTF_8)), 0, BYTES);
    }

    /** Figures that stand alone, such as counts of rows, and blanks may change without the finding being another. */
    private static String normalised(String message) {
        return message.replaceAll("(?<![\\w.-])\\d+(?![\\w.-])", "#")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
