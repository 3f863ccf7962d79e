package io.seatrial.check.data;

import io.seatrial.check.ByHand;
import io.seatrial.check.Check;
import io.seatrial.check.Failures;
import io.seatrial.check.Finding;
import io.seatrial.check.Found;
import io.seatrial.check.Mention;
import io.seatrial.check.Rule;
import io.seatrial.check.Severity;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Recording;
import io.seatrial.recording.StatementRun;
import io.seatrial.recording.Step;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A migration that lets one of several like rows stay. */
final class DuplicatesMerged implements Check {

    private static final Rule RULE = new Rule("duplicates-merged", Severity.ERROR);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> examineRows(Recording recording) {
        Set<List<Object>> told = new HashSet<>();
        return recording.steps().stream()
                .filter(step -> step.ok() && (step.role() == Step.Role.UP || step.role() == Step.Role.ONTO_ODD_ROWS))
                .flatMap(step -> Shown.in(step, Observation.DuplicatesMerged.class)
                        // What plausible rows have shown need not be shown by edge cases too.
                        .filter(seen -> told.add(List.of(step.migration().version(), seen.table())))
                        .map(seen -> finding(recording, step, seen)));
    }

    private static Finding finding(Recording recording, Step up, Observation.DuplicatesMerged seen) {
        StatementRun said = Said.merging(up, seen.table());
        Found found = Found.by(RULE, recording, up)
                .at(said == null ? Mention.statement(up, List.of(seen.table())) : said)
                .severity(said == null ? Severity.ERROR : Severity.WARNING)
                .says((said == null
                                ? "Like rows become one, and the script does not speak of it: "
                                : "Like rows become one, as the script says: ")
                        + seen.headline() + ".")
                .evidence(seen.headline())
                .evidence(Shown.lines(seen.examples(), " → "))
                .remedy(
                        said == null
                                ? "If every row should stay, use UNION ALL, or a key that tells them apart; if not, say so with DELETE"
                                        + " or DISTINCT."
                                : "The script says so. See that what refers to the rows that go, and what they held besides, is taken"
                                        + " over by the one that stays.")
                .repeat(ByHand.of(recording, up));
        if (said != null) {
            found.evidence("by " + Failures.excerpt(said));
        }
        return found.finding();
    }
}
