package io.seatrial.check.data;

import io.seatrial.check.ByHand;
import io.seatrial.check.Failures;
import io.seatrial.check.Finding;
import io.seatrial.check.Found;
import io.seatrial.check.Mention;
import io.seatrial.check.Rule;
import io.seatrial.check.Severity;
import io.seatrial.migration.Direction;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Recording;
import io.seatrial.recording.StatementRun;
import io.seatrial.recording.Step;
import io.seatrial.schema.ObjectId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
                .remedy("The script says so. Keep a copy if anybody may want it back" + way(recording, up, some))
                .finding()));
        return findings.stream();
    }

    /** What the rollback does about it, as far as it was tried. */
    private static String way(Recording recording, Step up, List<? extends Observation> losses) {
        if (up.direction() == Direction.DOWN) {
            return ".";
        }
        if (up.migration().down() == null) {
            return ": there is no rollback that could bring it.";
        }
        Step down = recording.roundTrips().stream()
                .filter(trip -> trip.up() == up)
                .map(Recording.RoundTrip::down)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (down == null) {
            return ".";
        }
        if (!down.ok()) {
            return ": the rollback, which fails here, does not bring it.";
        }
        Set<ObjectId> missing = new HashSet<>();
        Losses.all(down).forEach(loss -> missing.add(Losses.about(loss)));
        long gone = losses.stream()
                .filter(loss -> missing.contains(Losses.about(loss)) || missing.contains(Losses.table(loss)))
                .count();
        if (gone == 0) {
            return "; the rollback brought back what was here.";
        }
        return gone == losses.size() ? ": the rollback does not bring it." : ": the rollback brings only some of it.";
    }

    private Found finding(Recording recording, Step up, StatementRun run, List<T> some, String words) {
        Found found = Found.by(rule, recording, up)
                .at(run)
                .says(words + Losses.summary(some) + ".")
                .repeat(ByHand.of(recording, up));
        if (run != null) {
            found.evidence("by " + Failures.excerpt(run));
            run.observations().stream()
                    .filter(Observation.ServerNotice.class::isInstance)
                    .forEach(notice -> found.evidence("the server warned: " + notice.headline()));
        }
        return Losses.tell(found, some);
    }
}
