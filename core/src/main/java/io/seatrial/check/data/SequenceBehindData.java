package io.seatrial.check.data;

import io.seatrial.check.ByHand;
import io.seatrial.check.Check;
import io.seatrial.check.Finding;
import io.seatrial.check.Found;
import io.seatrial.check.Mention;
import io.seatrial.check.Rule;
import io.seatrial.check.Severity;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Recording;
import io.seatrial.recording.StatementRun;
import io.seatrial.recording.Step;
import io.seatrial.schema.Kind;
import io.seatrial.schema.ObjectId;
import java.util.List;
import java.util.stream.Stream;

/** A migration that writes ids itself and leaves the sequence behind, so that an insert to come collides. */
final class SequenceBehindData implements Check {

    private static final Rule RULE = new Rule("sequence-behind-data", Severity.WARNING);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> examineRows(Recording recording) {
        return Losses.ups(recording)
                .flatMap(
                        up -> Shown.in(up, Observation.SequenceBehind.class).map(seen -> finding(recording, up, seen)));
    }

    private static Finding finding(Recording recording, Step up, Observation.SequenceBehind seen) {
        List<String> path = seen.column().path();
        ObjectId table = new ObjectId(new Kind("table"), path.subList(0, path.size() - 1));
        StatementRun insert = up.runs().stream()
                .filter(run -> run.rows() > 0 && Mention.of(table.name(), run.sql()))
                .findFirst()
                .orElseGet(() -> Mention.statement(up, List.of(table)));
        String collides = seen.taken() ? "The next insert collides: " : "An insert to come collides: ";
        return Found.by(RULE, recording, up)
                .at(insert)
                .says(collides + seen.headline() + ".")
                .evidence(seen.headline())
                .remedy("After rows with ids of their own, move the sequence: SELECT setval('"
                        + seen.sequence().replace("'", "''") + "', (SELECT max(" + path.get(path.size() - 1) + ") FROM "
                        + table.name() + ")); or leave the ids to it.")
                .repeat(ByHand.of(recording, up))
                .finding();
    }
}
