package io.seatrial.check.data;

import io.seatrial.check.ByHand;
import io.seatrial.check.Check;
import io.seatrial.check.Described;
import io.seatrial.check.Finding;
import io.seatrial.check.Found;
import io.seatrial.check.Mention;
import io.seatrial.check.Rule;
import io.seatrial.check.Severity;
import io.seatrial.diff.Change;
import io.seatrial.recording.Recording;
import io.seatrial.recording.Step;
import io.seatrial.schema.Facts;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.SchemaObject;
import java.util.List;
import java.util.stream.Stream;

/** A constraint that old rows are never checked against, in its own migration or a later one. */
final class ConstraintNotValidated implements Check {

    private static final Rule RULE = new Rule("constraint-not-validated", Severity.WARNING);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> examine(Recording recording) {
        List<Step> ups = recording.steps(Step.Role.UP).filter(Step::ok).toList();
        if (ups.isEmpty()) {
            return Stream.empty();
        }
        Step last = ups.get(ups.size() - 1);
        return ups.stream().flatMap(up -> {
            List<ObjectId> never = neverChecked(up, last);
            return never.isEmpty() ? Stream.empty() : Stream.of(finding(recording, up, never));
        });
    }

    private static List<ObjectId> neverChecked(Step up, Step last) {
        return up.changes().stream()
                .filter(Change.Added.class::isInstance)
                .map(Change::id)
                .filter(id -> unchecked(last, id) && unchecked(up, id))
                .toList();
    }

    private static boolean unchecked(Step step, ObjectId id) {
        SchemaObject constraint = step.after().schema().get(id);
        return id.kind().name().equals("constraint") && constraint != null && Facts.VALIDATED.is(constraint, false);
    }

    private static Finding finding(Recording recording, Step up, List<ObjectId> never) {
        List<SchemaObject> constraints =
                never.stream().map(id -> up.after().schema().get(id)).toList();
        return Found.by(RULE, recording, up)
                .at(Mention.statement(up, never))
                .says("Old rows are never checked against " + named(constraints) + ", and no later migration validates "
                        + (never.size() == 1 ? "it." : "them."))
                .evidence(constraints.stream().map(Described::of).toList())
                .remedy("Add a later migration with ALTER TABLE … VALIDATE CONSTRAINT "
                        + never.get(0).name() + (never.size() == 1 ? "" : " (and so on)")
                        + "; it lets others read and write meanwhile.")
                .repeat(ByHand.of(recording, up))
                .finding();
    }

    private static String named(List<SchemaObject> constraints) {
        return constraints.size() == 1
                ? Described.name(constraints.get(0)) + ": it is NOT VALID"
                : constraints.size() + " constraints: they are NOT VALID";
    }
}
