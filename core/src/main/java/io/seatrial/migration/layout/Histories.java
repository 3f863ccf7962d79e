package io.seatrial.migration.layout;

import io.seatrial.migration.History;
import io.seatrial.migration.Migration;
import io.seatrial.migration.Oddity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Makes the history out of what a layout has read. */
final class Histories {

    private Histories() {}

    /**
     * A history for a tool that runs all files in one session.
     *
     * @param key what the tool compares to tell and to order versions
     * @param ifTwice what the tool does when a version is taken twice; null where that is no fault
     * @param trackingTables the tool's own tables
     */
    static <K extends Comparable<? super K>> History of(
            Layout layout,
            Project project,
            Path root,
            Reading reading,
            Function<Part, K> key,
            String ifTwice,
            String... trackingTables) {
        Pairing pairing = Pairing.of(reading.parts(), key, ifTwice);
        return of(layout, project, root, reading, pairing, pairing.migrations(), trackingTables);
    }

    static History of(
            Layout layout,
            Project project,
            Path root,
            Reading reading,
            Pairing pairing,
            List<Migration> migrations,
            String... trackingTables) {
        List<Oddity> oddities = new ArrayList<>(reading.oddities());
        oddities.addAll(pairing.oddities());
        oddities.addAll(Gaps.in(pairing.migrations()));
        return new History(
                layout.name(),
                Databases.of(project, root),
                project.relative(root),
                false,
                List.of(trackingTables),
                "",
                migrations,
                oddities);
    }
}
