package io.seatrial.migration.layout;

import io.seatrial.migration.History;
import io.seatrial.migration.Migration;
import io.seatrial.migration.Oddity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Makes the history out of what a layout has read.
 *
 * @param sessionPerFile whether each file begins with fresh session settings
 * @param trackingTables the tool's own tables
 */
record Histories(
        Layout layout,
        Project project,
        Path root,
        Reading reading,
        boolean sessionPerFile,
        List<String> trackingTables) {

    /** For a tool that runs all files in one session. */
    static Histories of(Layout layout, Project project, Path root, Reading reading, String... trackingTables) {
        return new Histories(layout, project, root, reading, false, List.of(trackingTables));
    }

    Histories withSessionPerFile() {
        return new Histories(layout, project, root, reading, true, trackingTables);
    }

    /**
     * Pairs ups and downs.
     *
     * @param key what the tool compares to tell and to order versions
     * @param ifTwice what the tool does when a version is taken twice; null where that is no fault
     */
    <K extends Comparable<? super K>> History paired(Function<Part, K> key, String ifTwice) {
        Pairing pairing = Pairing.of(reading.parts(), key, ifTwice);
        return with(pairing, pairing.migrations());
    }

    /** The history of those migrations, which the pairing made or which were made from its. */
    History with(Pairing pairing, List<Migration> migrations) {
        List<Oddity> oddities = new ArrayList<>(reading.oddities());
        oddities.addAll(pairing.oddities());
        oddities.addAll(Gaps.in(pairing.migrations(), List.copyOf(oddities)));
        return new History(
                layout.name(),
                Databases.of(project, root),
                project.relative(root),
                sessionPerFile,
                trackingTables,
                "",
                migrations,
                oddities);
    }
}
