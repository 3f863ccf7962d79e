package io.seatrial.check.data;

import io.seatrial.check.Check;
import io.seatrial.check.Failures;
import io.seatrial.check.Finding;
import io.seatrial.check.Found;
import io.seatrial.check.Rule;
import io.seatrial.check.Severity;
import io.seatrial.recording.Observation.Seeded;
import io.seatrial.recording.Observation.Seeded.Phase;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.Recording;
import io.seatrial.recording.Step;
import java.util.stream.Stream;

/** Seeds that do not load where they should. */
final class SeedFails implements Check {

    private static final Rule RULE = new Rule("seed-fails", Severity.ERROR);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> examine(Recording recording) {
        return recording
                .steps(Step.Role.SEEDED)
                .filter(step -> Failures.of(step) != null)
                .flatMap(step -> Shown.in(step, Seeded.class)
                        .filter(seeded -> seeded.phase() != Phase.AGAIN)
                        .map(seeded -> finding(recording, step, seeded)));
    }

    private static Finding finding(Recording recording, Step step, Seeded seeded) {
        Outcome.Failed failed = Failures.of(step);
        String version = step.migration().version();
        boolean once = seeded.phase() == Phase.LATER;
        Found found = Found.by(RULE, recording, step)
                .of(once ? version : null)
                .at(seeded.file(), seeded.line())
                .at(failed)
                .says((once
                                ? "The " + seeded.environment() + " seeds load before " + version
                                        + " and not after it: "
                                : "The " + seeded.environment() + " seeds do not load on the newest schema: ")
                        + Failures.headline(failed))
                .evidence(seeded.headline())
                .remedy(
                        "23505".equals(new Complaint(step, failed).state())
                                ? "A row with that key is there already; where a migration brings it, leave it out of the"
                                        + " seeds, or let them leave alone what is there: "
                                        + seeded.gently() + "."
                                : "Bring the seeds in line with the schema, in the same change as the migration that moves"
                                        + " it.")
                .repeat("on a database with everything up to and including " + version + ", load " + seeded.file());
        Failures.excerpt(step).ifPresent(found::evidence);
        return found.finding();
    }
}
