package io.seatrial.check.history;

import io.seatrial.check.Check;
import io.seatrial.check.Described;
import io.seatrial.check.Finding;
import io.seatrial.check.Found;
import io.seatrial.check.Rule;
import io.seatrial.check.Severity;
import io.seatrial.diff.Change;
import io.seatrial.diff.Compared;
import io.seatrial.diff.EqualExpressions;
import io.seatrial.diff.Outline;
import io.seatrial.diff.Telling;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Two schemas that should be the same, such as what the history comes to and what production has, are not. */
final class SchemaDrift implements Check {

    private static final Rule RULE = new Rule("schema-drift", Severity.ERROR);
    private static final String MEANT = " Where it is meant, leave it out with 'ignore' in seatrial.yaml.";

    private static final String FROZEN =
            " The moment in it may be the one at which the history was just built: what its"
                    + " script freezes (timestamp 'now') differs each time.";
    private static final Pattern MOMENT = Pattern.compile("'\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d+");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> examine(Compared compared) {
        List<Finding> findings = new ArrayList<>();
        String other = compared.second();
        only(Change.Removed.class, compared)
                .forEach(objects -> findings.add(only(
                        objects,
                        compared,
                        compared.first(),
                        "Find out why " + other + " lacks it: was a migration skipped?" + MEANT)));
        only(Change.Added.class, compared)
                .forEach(objects -> findings.add(
                        only(objects, compared, other, "Write a migration that makes it, or drop it there." + MEANT)));
        compared.comparison().different().forEach(change -> findings.add(different(change, compared)));
        return findings.stream();
    }

    /** What only one side has, each whole with its parts. */
    private static Stream<List<SchemaObject>> only(Class<? extends Change> side, Compared compared) {
        List<Change> changes = compared.comparison().changes().stream()
                .filter(side::isInstance)
                .toList();
        return Outline.of(changes).stream()
                .map(group -> Stream.concat(Stream.ofNullable(group.whole()), group.parts().stream())
                        .map(SchemaDrift::object)
                        .toList());
    }

    private static SchemaObject object(Change change) {
        return change instanceof Change.Removed removed ? removed.object() : ((Change.Added) change).object();
    }

    private static Finding only(List<SchemaObject> objects, Compared compared, String side, String remedy) {
        return Found.by(RULE)
                .at(compared.file(), 0)
                .says("Only in " + side + ": " + String.join(", ", Telling.folded(objects)) + ".")
                .evidence(objects.stream()
                        .map(object -> "only in " + side + ": " + Described.of(object))
                        .toList())
                .remedy(remedy)
                .finding();
    }

    private static Finding different(Change change, Compared compared) {
        boolean same = EqualExpressions.is(change);
        Found found = Found.by(RULE)
                .at(compared.file(), 0)
                .severity(same ? Severity.NOTE : RULE.severity())
                .says((same ? "Written otherwise, with the same meaning: " : "Different: ") + change.headline() + ".")
                .evidence("different: " + change.headline())
                .remedy(
                        same
                                ? "Nothing: the texts differ, the meaning does not."
                                : "Write a migration that makes the change, or take it back there." + MEANT
                                        + (frozen(change) ? FROZEN : ""));
        definition(found, "in " + compared.first(), change.definitionBefore(), change.definitionAfter());
        definition(found, "in " + compared.second(), change.definitionAfter(), change.definitionBefore());
        return found.finding();
    }

    /** True where a moment, to the microsecond, stands in what differs. */
    private static boolean frozen(Change change) {
        return change instanceof Change.Altered altered
                && altered.facts().values().stream()
                        .allMatch(fact -> fact.before() != null
                                && MOMENT.matcher(fact.before()).find());
    }

    private static void definition(Found found, String where, String definition, String other) {
        if (definition != null && !definition.equals(other)) {
            found.evidence(where + ": " + definition.strip());
        }
    }
}
