package io.seatrial.check.data;

import io.seatrial.check.Mention;
import io.seatrial.recording.StatementRun;
import io.seatrial.recording.Step;
import io.seatrial.schema.ObjectId;
import java.util.List;

/**
 * A script that makes a table anew: creates another one, copies the rows, drops the old one and renames.
 *
 * <p>Where a database cannot alter a table this is the way to do it; source: sqlite.org, "ALTER TABLE", section 7.
 */
final class Rebuild {

    private Rebuild() {}

    /** The statement that copies the table's rows, or null where the script does not make that table anew. */
    static StatementRun of(Step step, ObjectId table) {
        boolean makes = any(step, List.of("create", "table"));
        boolean drops = any(step, List.of("drop", "table"));
        boolean renames = any(step, List.of("alter", "rename", table.name()));
        return makes && drops && renames ? copying(step, table) : null;
    }

    private static StatementRun copying(Step step, ObjectId table) {
        StatementRun copying = null;
        for (StatementRun run : step.runs()) {
            copying = says(run, List.of("insert", "select", table.name())) ? run : copying;
        }
        return copying;
    }

    private static boolean any(Step step, List<String> words) {
        return step.runs().stream().anyMatch(run -> says(run, words));
    }

    private static boolean says(StatementRun run, List<String> words) {
        return words.stream().allMatch(word -> Mention.of(word, run.sql()));
    }
}
