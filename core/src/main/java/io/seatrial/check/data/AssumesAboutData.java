package io.seatrial.check.data;

import io.seatrial.check.ByHand;
import io.seatrial.check.Check;
import io.seatrial.check.Failures;
import io.seatrial.check.Finding;
import io.seatrial.check.Found;
import io.seatrial.check.Rule;
import io.seatrial.check.Severity;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.Recording;
import io.seatrial.recording.Step;
import java.util.stream.Stream;

/** A migration that works or fails by what the rows hold: it assumes something about them. */
final class AssumesAboutData implements Check {

    private static final Rule RULE = new Rule("assumes-about-data", Severity.NOTE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> examineRows(Recording recording) {
        return recording.steps().stream()
                .filter(step -> step.role() == Step.Role.UP || step.role().onOddRows())
                .filter(step -> Failures.of(step) != null && Assumption.of(step) != null)
                .map(step -> finding(recording, step));
    }

    private static Finding finding(Recording recording, Step step) {
        Outcome.Failed failed = Failures.of(step);
        Assumption assumption = Assumption.of(step);
        Found found = Found.by(RULE, recording, step)
                .at(failed)
                .says((step.role().down() ? "The rollback assumes that " : "The migration assumes that ")
                        + assumption.words() + ".")
                .repeat(ByHand.of(recording, step));
        Failures.excerpt(step).ifPresent(found::evidence);
        Observation.Suspected suspected = suspected(step);
        if (suspected != null && suspected.query() != null) {
            found.evidence(
                    suspected.silent()
                            ? "the query below was tried: it finds such rows here, and none where the migration went through"
                            : "the query below was tried: it finds such rows here");
        }
        return found.remedy(step.role().down() ? ofRollback(assumption.query()) : remedy(assumption.query(), suspected))
                .finding();
    }

    private static Observation.Suspected suspected(Step step) {
        return step.observations().stream()
                .filter(Observation.Suspected.class::isInstance)
                .map(Observation.Suspected.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static String ofRollback(String query) {
        return query == null
                ? "See that it holds in production before you roll back."
                : "See that this finds nothing in production before you roll back: " + query;
    }

    private static String remedy(String query, Observation.Suspected suspected) {
        if (query == null) {
            return "See that it holds in production before you deploy; "
                    + (suspected == null ? "no query was found that tells" : suspected.headline()) + ".";
        }
        return suspected != null && suspected.rehearsed()
                ? "What the migration itself writes is to blame: see that the query finds nothing in production before you"
                        + " deploy, in a transaction that is rolled back. It takes locks until then, so send it to a copy or"
                        + " when nobody waits: " + query
                : "See that this finds nothing in production before you deploy: " + query;
    }
}
