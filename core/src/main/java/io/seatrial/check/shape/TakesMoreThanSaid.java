package io.seatrial.check.shape;

import io.seatrial.check.ByHand;
import io.seatrial.check.Check;
import io.seatrial.check.Containment;
import io.seatrial.check.Described;
import io.seatrial.check.Failures;
import io.seatrial.check.Finding;
import io.seatrial.check.Found;
import io.seatrial.check.Rule;
import io.seatrial.check.Severity;
import io.seatrial.diff.Change;
import io.seatrial.migration.Direction;
import io.seatrial.recording.Recording;
import io.seatrial.recording.StatementRun;
import io.seatrial.recording.Step;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.SchemaObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A migration that takes an index, a constraint, a trigger or a view along without saying so. */
final class TakesMoreThanSaid implements Check {

    private static final Rule RULE = new Rule("takes-more-than-said", Severity.WARNING);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> examine(Recording recording) {
        Map<String, Step> ups = new LinkedHashMap<>();
        Map<String, Step> downs = new LinkedHashMap<>();
        for (Step step : recording.steps()) {
            if (step.halfway()) {
                continue;
            }
            (step.direction() == Direction.UP ? ups : downs)
                    .putIfAbsent(step.migration().version(), step);
        }
        return ups.values().stream()
                .filter(up -> up.ok() && !Unsaid.namesAreComputed(up))
                // Whether it comes back is for a trial to say that goes down, too.
                .filter(up -> up.migration().down() == null
                        || downs.containsKey(up.migration().version()))
                .flatMap(up -> finding(recording, up, downs.get(up.migration().version())));
    }

    private static Stream<Finding> finding(Recording recording, Step up, Step down) {
        List<SchemaObject> removed = up.changes().stream()
                .filter(Change.Removed.class::isInstance)
                .map(change -> ((Change.Removed) change).object())
                .toList();
        List<ObjectId> taken = Containment.rootsOf(removed).stream()
                .filter(id -> Unsaid.taken(id, up, down) && !Lapsed.isOfBrokenView(id, up))
                .toList();
        List<Lapsed> lapsed = Lapsed.in(up, down);
        List<String> gone = Stream.concat(
                        taken.stream().map(id -> Described.name(before(up, id))),
                        lapsed.stream().map(Lapsed::inWords))
                .toList();
        if (gone.isEmpty()) {
            return Stream.empty();
        }
        StatementRun run = Unsaid.taker(up, taken.isEmpty() ? lapsed.get(0).before() : before(up, taken.get(0)));
        Found found = Found.by(RULE, recording, up)
                .at(run)
                .says("The migration takes along what it does not name: " + String.join(", ", gone) + ".")
                .remedy("If it should go, say so in the script (DROP INDEX, DROP CONSTRAINT …); if not, make it anew"
                        + " without what is dropped.")
                .repeat(ByHand.of(recording, up));
        if (run != null) {
            found.evidence("by " + Failures.excerpt(run));
        }
        taken.forEach(id -> found.evidence("gone: " + Described.of(before(up, id))));
        lapsed.forEach(one -> found.evidence("gone: " + one.inWords()));
        return Stream.of(found.finding());
    }

    private static SchemaObject before(Step up, ObjectId id) {
        return up.before().schema().get(id);
    }
}
