package io.seatrial.migration;

import java.util.List;

/** Something strange about a history that is no reason to stop reading it. */
public sealed interface Oddity {

    /** The oddity in one sentence. */
    String message();

    /** Two files claim the same version. @param files at least two, relative to the project */
    record DuplicateVersion(String version, List<String> files, String message) implements Oddity {}

    /** A number is left out where the numbers otherwise run on. */
    record VersionGap(String before, String after, String message) implements Oddity {}

    /** More than one migration claims to be the newest. */
    record SeveralHeads(List<String> versions, String message) implements Oddity {}

    /** An up in which no statement stands. */
    record EmptyUp(String version, String file, String message) implements Oddity {}

    /**
     * A down without an up, a misnamed or unreadable file: it takes no part in any trial.
     *
     * @param line 1-based; 0 where the file as a whole is meant
     * @param unreadable true when it should take part: nobody knows what the history comes to without it
     */
    record StrayFile(String file, int line, boolean unreadable, String message) implements Oddity {}
}
