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
        Stream<Finding> ended = up.changes().stream()
                .filter(Change.Altered.class::isInstance)
                .map(Change.Altered.class::cast)
                .filter(change -> keeps(change.before()) && !keeps(change.after()))
                .map(change -> finding(rule, recording, up, change.before(), " has no " + KEPT + " any more."));
        Stream<Finding> begun = up.before().schema().objects().values().stream()
                .filter(table -> keeps(table) && isMadeAnew(table, up))
                .map(table ->
                        finding(rule, recording, up, table, " is made anew, and keeps versions from then on only."));
        return Stream.concat(ended, begun);
    }

    /** True for a table that the script drops, and that is there afterwards and keeps versions. */
    private static boolean isMadeAnew(SchemaObject table, Step up) {
        SchemaObject after = up.after().schema().get(table.id());
        return after != null && keeps(after) && statement(up, "drop table", table) != null;
    }

    private static StatementRun statement(Step up, String words, SchemaObject table) {
        return up.runs().stream()
                .filter(run -> Mention.of(words, run.sql().replaceAll("\\s+", " ")))
                .filter(run -> Mention.of(table.id().name(), run.sql()))
                .findFirst()
                .orElse(null);
    }

    private static boolean keeps(SchemaObject table) {
        String kind = Facts.KIND.of(table);
        return kind != null && kind.contains(KEPT);
    }

    private static Finding finding(Rule rule, Recording recording, Step up, SchemaObject table, String now) {
        StatementRun said = statement(up, "drop " + KEPT, table);
        StatementRun dropped = statement(up, "drop table", table);
        StatementRun run = said != null ? said : dropped != null ? dropped : Mention.statement(up, List.of(table.id()));
        Found found = Found.by(rule, recording, up)
                .at(run)
                .severity(said != null ? Severity.WARNING : Severity.ERROR)
                .says((said != null
                                ? "Earlier versions of rows go, as the script says: "
                                : "Earlier versions of rows go that the script does not speak of: ")
                        + Described.name(table)
                        + now)
                .remedy(
                        "No rollback brings them back. If somebody may want them, copy the rows FOR SYSTEM_TIME ALL first.")
                .repeat(ByHand.of(recording, up));
        if (run != null) {
            found.evidence("by " + Failures.excerpt(run));
        }
        return found.evidence("was: " + Described.of(table)).finding();
    }
}
