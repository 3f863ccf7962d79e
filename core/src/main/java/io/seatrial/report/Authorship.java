package io.seatrial.report;

import java.util.Map;

/**
 * Who brought each file of a history, and when, as version control has it.
 *
 * @param byFile relative to the project, with forward slashes; files that are not committed are absent
 */
public record Authorship(Map<String, Origin> byFile) {

    /** Nothing known. */
    public static final Authorship UNKNOWN = new Authorship(Map.of());

    public Authorship {
        byFile = Map.copyOf(byFile);
    }

    /** The commit that brought a file. @param date ISO 8601 with offset */
    public record Origin(String author, String date) {}

    /** Where a file comes from, or null. */
    public Origin of(String file) {
        return file == null ? null : byFile.get(file);
    }
}
