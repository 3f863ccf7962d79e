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

    /** A down without an up, an unreadable or misnamed file: it takes no part in any trial. */
    record StrayFile(String file, int line, String message) implements Oddity {}
}
