package io.seatrial.check.data;

import io.seatrial.check.Check;
import io.seatrial.check.Described;
import io.seatrial.check.Finding;
import io.seatrial.check.Found;
import io.seatrial.check.Mention;
import io.seatrial.check.Rule;
import io.seatrial.check.Severity;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Recording;
import io.seatrial.recording.Step;
import io.seatrial.schema.SchemaObject;
import java.util.List;
import java.util.stream.Stream;

/** A constraint that is there and lets in a row that breaks it. */
final class ConstraintNotEnforced implements Check {

    private static final Rule RULE = new Rule("constraint-not-enforced", Severity.ERROR);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> examineRows(Recording recording) {
        return recording
                .steps(Step.Role.TRIED)
                .flatMap(step -> Shown.in(step, Observation.LetIn.class).map(seen -> finding(recording, step, seen)));
    }

    private static Finding finding(Recording recording, Step up, Observation.LetIn seen) {
        SchemaObject constraint = up.after().schema().get(seen.constraint());
        List<String> path = seen.constraint().path();
        String table = path.get(Math.max(0, path.size() - 2));
        return Found.by(RULE, recording, up)
                .at(Mention.statement(up, List.of(seen.constraint())))
                .says("The constraint is there and refuses nothing: " + Described.name(constraint) + " let in "
                        + seen.how().get(0) + ".")
                .evidence(Described.of(constraint))
                .evidence(seen.how().stream().map(how -> "let in: " + how).toList())
                .remedy("Look for what puts it out of force: triggers left disabled on " + table
                        + ", sessions that begin with foreign_key_checks = 0, or a NULL in the list of a check.")
                .repeat("on a database with everything up to and including "
                        + up.migration().version() + ", write such a row")
                .finding();
    }
}
