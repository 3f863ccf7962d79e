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
import io.seatrial.schema.Kind;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A migration after which rows refer to something that is not there any more. */
final class OrphansLeft implements Check {

    private static final Rule RULE = new Rule("orphans-left", Severity.ERROR);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> examineRows(Recording recording) {
        return Losses.upsOnAll(recording)
                .flatMap(up -> Shown.in(up, Observation.OrphansLeft.class).map(seen -> finding(recording, up, seen)));
    }

    /** True when the key is still there, and what it refers to, as where that was made anew while nobody looked at keys. */
    private static boolean staysInForce(Step up, Observation.OrphansLeft seen) {
        List<String> path = new ArrayList<>(seen.table().path());
        path.add(seen.key());
        Schema after = up.after().schema();
        return after.get(new ObjectId(new Kind("constraint"), path)) != null && after.get(seen.parent()) != null;
    }

    private static Finding finding(Recording recording, Step up, Observation.OrphansLeft seen) {
        StatementRun said = staysInForce(up, seen) ? null : Said.letGo(up, seen.key(), seen.parent());
        Found found = Found.by(RULE, recording, up)
                .at(said == null ? Mention.statement(up, List.of(seen.parent(), seen.table())) : said)
                .severity(said == null ? Severity.ERROR : Severity.WARNING)
                .says((said == null
                                ? "Rows lose what they refer to, and the script does not speak of it: "
                                : "Rows lose what they refer to, with the foreign key that the script drops: ")
                        + seen.headline() + ".")
                .evidence(seen.headline() + "; the foreign key " + seen.key() + " held until now")
                .evidence(Shown.lines(seen.examples(), " "))
                .remedy("Remove or repair the rows that refer to what goes before it goes, and keep the foreign key.")
                .repeat(ByHand.of(recording, up));
        Shown.oddities(up).ifPresent(found::evidence);
        if (said != null) {
            found.evidence("by " + Failures.excerpt(said));
        }
        return found.finding();
    }
}
