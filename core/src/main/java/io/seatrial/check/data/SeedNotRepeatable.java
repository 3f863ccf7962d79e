package io.seatrial.check.data;

import io.seatrial.check.Check;
import io.seatrial.check.Failures;
import io.seatrial.check.Finding;
import io.seatrial.check.Found;
import io.seatrial.check.Mention;
import io.seatrial.check.Rule;
import io.seatrial.check.Severity;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Observation.Seeded;
import io.seatrial.recording.Observation.Seeded.Phase;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.Recording;
import io.seatrial.recording.StatementRun;
import io.seatrial.recording.Step;
import java.util.List;
import java.util.stream.Stream;

/** Seeds that fail, or add or change rows, where they are loaded already. */
final class SeedNotRepeatable implements Check {

    private static final Rule RULE = new Rule("seed-not-repeatable", Severity.WARNING);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> examine(Recording recording) {
        return recording
                .steps(Step.Role.SEEDED)
                .flatMap(step -> Shown.in(step, Seeded.class)
                        .filter(seeded -> seeded.phase() == Phase.AGAIN)
                        .flatMap(seeded -> finding(recording, step, seeded)));
    }

    private static Stream<Finding> finding(Recording recording, Step step, Seeded seeded) {
        Found found = Found.by(RULE, recording, step)
                .of(null)
                .at(seeded.file(), seeded.line())
                .remedy("Let them leave alone what is there: " + seeded.gently() + " on a key that is written, or"
                        + " INSERT … SELECT … WHERE NOT EXISTS.")
                .repeat("on a database with the whole history, load " + seeded.file() + " twice");
        Outcome.Failed failed = Failures.of(step);
        if (failed != null) {
            found.at(failed)
                    .says("The " + seeded.environment() + " seeds fail when they are loaded a second time: "
                            + Failures.headline(failed));
            Failures.excerpt(step).ifPresent(found::evidence);
            return Stream.of(found.finding());
        }
        List<Observation> changes = changes(step);
        if (changes.isEmpty()) {
            return Stream.empty();
        }
        found.says("Loaded a second time, the " + seeded.environment() + " seeds change rows: "
                + Losses.summary(changes) + ".");
        StatementRun writer = writer(step, changes.get(0));
        return Stream.of(Losses.tell(found.at(writer), changes).finding());
    }

    private static List<Observation> changes(Step step) {
        return step.observations().stream()
                .filter(seen -> seen instanceof Observation.RowsChanged || seen instanceof Observation.ValuesChanged)
                .toList();
    }

    /** The first statement that wrote rows and names the table; null where there is none. */
    private static StatementRun writer(Step step, Observation change) {
        String table = Losses.table(change).name();
        return step.runs().stream()
                .filter(run -> run.rows() > 0 && Mention.of(table, run.sql()))
                .findFirst()
                .orElse(null);
    }
}
