package io.seatrial.check.data;

import io.seatrial.check.ByHand;
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
import io.seatrial.schema.ObjectId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The kind of losses a check tells of. @param said finds the statement that declares a loss, or null */
record Told<T extends Observation>(
        Rule rule, List<T> losses, Function<T, StatementRun> said, String declared, String undeclared) {

    /** One finding for each statement that declares losses, and one for what none declares. */
    Stream<Finding> findings(Recording recording, Step up, String remedy) {
        Map<StatementRun, List<T>> byStatement = new LinkedHashMap<>();
        List<T> unsaid = new ArrayList<>();
        for (T loss : losses) {
            StatementRun run = said.apply(loss);
            (run == null ? unsaid : byStatement.computeIfAbsent(run, r -> new ArrayList<>())).add(loss);
        }
        List<Finding> findings = new ArrayList<>();
        if (!unsaid.isEmpty()) {
            List<ObjectId> ids = unsaid.stream().map(Losses::about).toList();
            StatementRun run = Mention.statement(up, ids);
            findings.add(finding(recording, up, run, unsaid, undeclared)
                    .severity(Severity.ERROR)
                    .remedy(remedy)
                    .finding());
        }
        byStatement.forEach((run, some) -> findings.add(finding(recording, up, run, some, declared)
                .severity(Severity.WARNING)
                .remedy("The script says so. Keep a copy if anybody may want it back"
                        + WayBack.words(recording, up, some))
                .finding()));
        return findings.stream();
    }

    private Found finding(Recording recording, Step up, StatementRun run, List<T> some, String words) {
        Found found = Found.by(rule, recording, up)
                .at(run)
                .says(words + Losses.summary(some) + ".")
                .repeat(ByHand.of(recording, up));
        if (Shown.in(up, Observation.OnRows.class).anyMatch(met -> met.whose() != null)) {
            found.evidence("seen on " + Shown.rows(up));
        }
        Shown.oddities(up).ifPresent(found::evidence);
        if (run != null) {
            found.evidence("by " + Failures.excerpt(run));
            run.observations().stream()
                    .filter(Observation.ServerNotice.class::isInstance)
                    .forEach(notice -> found.evidence("the server warned: " + notice.headline()));
        }
        return Losses.tell(found, some);
    }
}
