package io.seatrial.migration;

import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a person wrote to test one migration's rows.
 *
 * @param version of the migration; null where the file belongs to none
 * @param file that holds it, or the first of two; relative to the project
 * @param before statements for the database before the up, such as rows to insert; null where there are none
 * @param afterUp queries that must hold after the up; null where there are none
 * @param onlyRun true where {@code afterUp} need only not fail, whatever its queries answer
 * @param afterDown queries that must hold after the down that follows; null where there are none
 */
public record HandTest(String version, String file, Script before, Script afterUp, boolean onlyRun, Script afterDown) {

    public HandTest(String version, String file, Script before, Script afterUp, Script afterDown) {
        this(version, file, before, afterUp, false, afterDown);
    }

    /** Where its first script begins, 1-based. */
    public int line() {
        return Stream.of(before, afterUp, afterDown)
                .filter(Objects::nonNull)
                .mapToInt(Script::line)
                .min()
                .orElse(1);
    }

    /** True for the name of a file that holds such a test, which no layout takes for a migration. */
    public static boolean isOne(String fileName) {
        return isBefore(fileName) || isAfter(fileName);
    }

    public static boolean isBefore(String fileName) {
        return fileName.endsWith(".before.sql") || fileName.equals("before.sql");
    }

    public static boolean isAfter(String fileName) {
        return fileName.endsWith(".after.sql") || fileName.equals("after.sql");
    }
}
