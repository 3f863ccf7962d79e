package io.seatrial.check.data;

import io.seatrial.check.ByHand;
import io.seatrial.check.Described;
import io.seatrial.check.Failures;
import io.seatrial.check.Finding;
import io.seatrial.check.Found;
import io.seatrial.check.Mention;
import io.seatrial.check.Rule;
import io.seatrial.check.Severity;
import io.seatrial.diff.Change;
import io.seatrial.recording.Recording;
import io.seatrial.recording.StatementRun;
import io.seatrial.recording.Step;
import io.seatrial.schema.Facts;
import io.seatrial.schema.SchemaObject;
import java.util.List;
import java.util.stream.Stream;

/** Earlier versions of rows, which the server kept by itself and deletes as soon as the table is not to keep any. */
final class Versions {

    /** Source: MariaDB's documentation, "System-Versioned Tables": dropping it deletes all historical rows. */
    private static final String KEPT = "system versioning";

    private Versions() {}

    static Stream<Finding> lost(Rule rule, Recording recording, Step up) {
        return up.changes().stream()
                .filter(Change.Altered.class::isInstance)
                .map(Change.Altered.class::cast)
                .filter(change -> keeps(change.before()) && !keeps(change.after()))
                .map(change -> finding(rule, recording, up, change.before()));
    }

    private static boolean keeps(SchemaObject table) {
        String kind = Facts.KIND.of(table);
        return kind != null && kind.contains(KEPT);
    }

    private static Finding finding(Rule rule, Recording recording, Step up, SchemaObject table) {
        StatementRun said = up.runs().stream()
                .filter(run -> Mention.of("drop " + KEPT, run.sql().replaceAll("\\s+", " ")))
                .filter(run -> Mention.of(table.id().name(), run.sql()))
                .findFirst()
                .orElse(null);
        StatementRun run = said != null ? said : Mention.statement(up, List.of(table.id()));
        Found found = Found.by(rule, recording, up)
                .at(run)
                .severity(said != null ? Severity.WARNING : Severity.ERROR)
                .says((said != null
                                ? "Earlier versions of rows go, as the script says: "
                                : "Earlier versions of rows go that the script does not speak of: ")
                        + Described.name(table) + " has no " + KEPT + " any more.")
                .remedy(
                        "No rollback brings them back. If somebody may want them, copy the rows FOR SYSTEM_TIME ALL first.")
                .repeat(ByHand.of(recording, up));
        if (run != null) {
            found.evidence("by " + Failures.excerpt(run));
        }
        return found.evidence("was: " + Described.of(table)).finding();
    }
}
